import type { Analytics } from '../../record/outside-services'

/** What a reading page may load. Nothing but the site's own files, unless the page shows something of another host. */
export type PagePolicy = {
  imageHosts: readonly string[]
  frameHosts: readonly string[]
  hasMath: boolean
  counts?: CountingPolicy
  /** origins that forms and scripts of ours send to */
  sends?: readonly string[]
}

/** Of a site with a script that counts visits: what it loads beside the site's own, and whom that tells. */
type CountingPolicy = { scripts: readonly string[]; connect: readonly string[] }

/** None for a site that doesn't count. Of the script's host its address alone, which a policy writes without a query. */
export function countingPolicy(analytics: Analytics | null): { counts?: CountingPolicy } {
  if (!analytics) return {}
  const { src, connect } = analytics
  const script = src.startsWith('/') ? [] : [src.replace(/[?#].*$/, '').replace(/[;,]/g, encodeURIComponent)]
  return { counts: { scripts: script, connect } }
}

/**
 * Content-Security-Policy of a reading page. No script or style stands in the page itself, so no hash and no nonce is
 * needed. Formulas carry their heights as style attributes, which style-src-attr allows and nothing else. `upgrades`
 * only where the page came by https: by plain http a browser would ask for its styles where nobody answers.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export function contentSecurityPolicy(
  { imageHosts, frameHosts, hasMath, counts, sends = [] }: PagePolicy,
  upgrades: boolean,
): string {
  const directives: [string, string][] = [
    ['default-src', "'none'"],
    ['script-src', ["'self'", ...(counts?.scripts ?? [])].join(' ')],
    ['style-src', "'self'"],
    ...(hasMath ? [['style-src-attr', "'unsafe-inline'"] as [string, string]] : []),
    ['img-src', ["'self'", 'data:', ...imageHosts].join(' ')],
    ['font-src', "'self'"],
    ['connect-src', ["'self'", ...(counts?.connect ?? []), ...sends].join(' ')],
    ['media-src', "'self'"],
    ['manifest-src', "'self'"],
    ...(frameHosts.length > 0 ? [['frame-src', frameHosts.join(' ')] as [string, string]] : []),
    ['base-uri', "'none'"],
    ['form-action', ["'self'", ...sends].join(' ')],
    ['frame-ancestors', "'none'"],
    ...(upgrades ? [['upgrade-insecure-requests', ''] as [string, string]] : []),
  ]
  return directives.map(([name, value]) => `${name} ${value}`.trim()).join('; ')
}

/**
 * A static file has no headers: the same policy for `<meta>`, without what is ignored there, and without upgrades: the
 * page can't know how it is asked for, and looked at by plain http it would lose its styles.
 */
export function metaPolicy(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !/^(?:frame-ancestors|upgrade-insecure-requests)\b/.test(directive))
    .join('; ')
}

/**
 * Of the studio's preview: what a page shows and nothing that runs or leads away. What is being written may show a picture
 * of any host, and one that lies in the browser alone.
 */
export const previewPolicy = [
  "default-src 'none'",
  "img-src 'self' data: blob: https:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "media-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ')

/**
 * The policy of the studio's own pages: scripts of ours alone. Pictures from anywhere, since a post may show them; styles
 * that the editor makes while one writes.
 */
export const studioPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob: https:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** The same where the page itself asks GitHub: of that host its address alone, and no form sends anything anywhere. */
export function tokenPolicy(apiUrl: string): string {
  return studioPolicy
    .replace("connect-src 'self'", `connect-src 'self' ${new URL(apiUrl).origin}`)
    .replace("form-action 'self'", "form-action 'none'")
}

/** Of what is made to stand in frames of other sites: styles of ours, links, and nothing that runs or sends. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

export type Header = { key: string; value: string }

/** For every address. */
export const siteHeaders: readonly Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** Only by https: a browser that came by http could not reach the site by https at all. Preload must be asked for. */
export function strictTransport(preload: boolean): Header {
  const value = `max-age=63072000; includeSubDomains${preload ? '; preload' : ''}`
  return { key: 'Strict-Transport-Security', value }
}
