/** What a reading page may load. Nothing but the site's own files, unless the page shows something of another host. */
export type PagePolicy = { imageHosts: readonly string[]; frameHosts: readonly string[]; hasMath: boolean }

/**
 * Content-Security-Policy of a reading page. No script or style stands in the page itself, so no hash and no nonce is
 * needed. Formulas carry their heights as style attributes, which style-src-attr allows and nothing else.
 * https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Content-Security-Policy
 */
export function contentSecurityPolicy({ imageHosts, frameHosts, hasMath }: PagePolicy, isHttps: boolean): string {
  const directives: [string, string][] = [
    ['default-src', "'none'"],
    ['script-src', "'self'"],
    ['style-src', "'self'"],
    ...(hasMath ? [['style-src-attr', "'unsafe-inline'"] as [string, string]] : []),
    ['img-src', ["'self'", 'data:', ...imageHosts].join(' ')],
    ['font-src', "'self'"],
    ['connect-src', "'self'"],
    ['media-src', "'self'"],
    ['manifest-src', "'self'"],
    ...(frameHosts.length > 0 ? [['frame-src', frameHosts.join(' ')] as [string, string]] : []),
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
    ['frame-ancestors', "'none'"],
    ...(isHttps ? [['upgrade-insecure-requests', ''] as [string, string]] : []),
  ]
  return directives.map(([name, value]) => `${name} ${value}`.trim()).join('; ')
}

/** A static file has no headers: the same policy for `<meta>`, without what is ignored there. */
export function metaPolicy(policy: string): string {
  return policy
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .join('; ')
}

export type Header = { key: string; value: string }

/** For every address. HSTS and upgrades only where the site itself is served by https; preload must be asked for. */
export function siteHeaders({
  isHttps,
  preload,
  hasMath,
}: {
  isHttps: boolean
  preload: boolean
  hasMath: boolean
}): Header[] {
  const policy = contentSecurityPolicy({ imageHosts: [], frameHosts: [], hasMath }, isHttps)
  const hsts = `max-age=63072000; includeSubDomains${preload ? '; preload' : ''}`
  return [
    { key: 'Content-Security-Policy', value: policy },
    { key: 'X-Content-Type-Options', value: 'nosniff' },
    { key: 'X-Frame-Options', value: 'DENY' },
    { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
    { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
    ...(isHttps ? [{ key: 'Strict-Transport-Security', value: hsts }] : []),
  ]
}
