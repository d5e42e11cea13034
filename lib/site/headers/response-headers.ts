import {
  contentSecurityPolicy,
  embedPolicy,
  type Header,
  type PagePolicy,
  siteHeaders,
  strictTransport,
} from './policy'

/**
 * What an answer carries beside its type and its cache's life, as data: the content step makes it, Next's rules
 * (lib/site/headers/header-rules.ts) and our own server follow it.
 */
export type HeaderPlan = {
  /** for every address */
  site: Header[]
  /** beside them, where the reader came by https; null for a site whose own address is http: nothing is upgraded */
  https: Header[] | null
  policy: PagePolicy
  /** of pages that show something of other hosts, by their addresses */
  policies: Record<string, PagePolicy>
  /** addresses of what may stand in frames of other sites */
  embeds: readonly string[]
}

type Wishes = { isHttps: boolean; preload: boolean; speculationRules: string; embeds?: readonly string[] }

export function headerPlan(policy: PagePolicy, policies: HeaderPlan['policies'], wishes: Wishes): HeaderPlan {
  const speculation = { key: 'Speculation-Rules', value: `"${wishes.speculationRules}"` }
  return {
    site: [...siteHeaders, speculation],
    https: wishes.isHttps ? [strictTransport(wishes.preload)] : null,
    policy,
    policies,
    embeds: wishes.embeds ?? [],
  }
}

/** In the place of what keeps pages out of frames. Who doesn't know `frame-ancestors` must not be told DENY. */
export const embedHeaders: readonly Header[] = [
  { key: 'Content-Security-Policy', value: embedPolicy },
  { key: 'X-Frame-Options', value: 'ALLOWALL' },
  { key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' },
]

/** Opened by itself, a drawing is a document: it may run and fetch nothing. */
export const drawingPolicy = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; sandbox"
export const speculationFile = '/_gaji/speculation.json'
export const speculationType = 'application/speculationrules+json'

/** Pictures are asked for by pages of other hosts too: feed readers, translations, a friend's site. */
export const pictureEnding = '\\.(?:avif|webp|png|apng|jpe?g|jfif|gif|svg|tiff?|ico)'
const picture = new RegExp(`${pictureEnding}$`, 'i')

/** `url` is decoded and without the base path; `byHttps`: the reader's own connection, not the last hop's. */
export function responseHeaders(plan: HeaderPlan, url: string, byHttps: boolean): Record<string, string> {
  const isUpgraded = byHttps && plan.https !== null
  const policy = /\.svg$/i.test(url)
    ? drawingPolicy
    : contentSecurityPolicy((Object.hasOwn(plan.policies, url) && plan.policies[url]) || plan.policy, isUpgraded)
  return {
    'Content-Security-Policy': policy,
    ...valuesOf([...plan.site, ...((isUpgraded && plan.https) || [])]),
    ...(picture.test(url) ? { 'Cross-Origin-Resource-Policy': 'cross-origin' } : {}),
    ...(plan.embeds.includes(url) ? valuesOf(embedHeaders) : {}),
  }
}

function valuesOf(headers: readonly Header[]): Record<string, string> {
  return Object.fromEntries(headers.map(({ key, value }) => [key, value]))
}
