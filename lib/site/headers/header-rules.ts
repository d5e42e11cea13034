import { wellFormed } from '../../base/text/addresses'
import type { PublishedFile } from '../../record/published-file'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { cacheControl } from './cache-control'
import { httpsSigns } from './https-signs'
import {
  contentSecurityPolicy,
  countingPolicy,
  type Header,
  type PagePolicy,
  previewPolicy,
  studioPolicy,
} from './policy'
import {
  drawingPolicy,
  embedHeaders,
  type HeaderPlan,
  headerPlan,
  pictureEnding,
  speculationFile,
  speculationType,
} from './response-headers'

type HeaderRule = { source: string; has?: { type: 'header'; key: string; value: string }[]; headers: Header[] }

/** What features ask of policies: frames of a page, where all pages send to, what others may frame. */
type OfFeatures = { framesOf(url: string): readonly string[]; sends: readonly string[]; embeds: readonly string[] }

const noFeatures: OfFeatures = { framesOf: () => [], sends: [], embeds: [] }

export function planHeaders({ settings, pages }: SiteIndex, { framesOf, sends, embeds } = noFeatures): HeaderPlan {
  const hasMath = pages.some((page) => page.hasMath)
  const hostsOf = ({ url, imageHosts, frameHosts }: PageSummary) => {
    return { url, imageHosts, frameHosts: [...new Set([...frameHosts, ...framesOf(url)])] }
  }
  const withOtherHosts = pages.map(hostsOf).filter((page) => page.imageHosts.length > 0 || page.frameHosts.length > 0)
  const ofAll = { hasMath, ...countingPolicy(settings.analytics), ...(sends.length > 0 && { sends }) }
  const policies = withOtherHosts.map(({ url, imageHosts, frameHosts }) => [url, { imageHosts, frameHosts, ...ofAll }])
  return headerPlan({ imageHosts: [], frameHosts: [], ...ofAll }, Object.fromEntries(policies), {
    isHttps: settings.baseURL.startsWith('https:'),
    preload: settings.params.hstspreload === true,
    speculationRules: settings.basePath + speculationFile,
    embeds,
  })
}

/** Vercel answers by https alone, doesn't say whether its routes see a sign of it, and takes 2,048 routes at most. */
type Place = { byHttpsAlone: boolean }

/**
 * The plan as rules for next.config.mjs, of which the last that fits counts. A long life of files with hashed names is
 * not among them: a rule can't know whether there is such a file, and proxy.ts does. Next's own are no exception, since
 * without a rule its 404 for a missing one has an `s-maxage` of a year.
 */
export function headerRules(plan: HeaderPlan, place: Place): HeaderRule[] {
  const cache = (source: string, value: string) => ({ source, headers: [{ key: 'Cache-Control', value }] })
  return [
    { source: '/:path*', headers: plan.site },
    cache('/:path*', cacheControl.asked),
    cache('/healthz', cacheControl.moment),
    ...overHttps({ source: '/:path*', headers: plan.https ?? [] }, plan, place),
    ...policyRules('/:path*', plan.policy, plan, place),
    ...Object.entries(plan.policies).flatMap(([url, policy]) => policyRules(escapeSource(url), policy, plan, place)),
    { source: `/:file(.+${pictureEnding})`, headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] },
    { source: '/:path*.svg', headers: [{ key: 'Content-Security-Policy', value: drawingPolicy }] },
    ...plan.embeds.map((url) => ({ source: escapeSource(url), headers: [...embedHeaders] })),
    ...ofMoments,
    { source: speculationFile, headers: [{ key: 'Content-Type', value: speculationType }] },
  ]
}

/**
 * What the studio and readers' answers say is true of one moment; the studio's pages have React and its preview stands in
 * a frame, each by a policy of its own. Here and not in its routes
 * alone: where a rule fits, Next drops what a route says.
 */
const ofMoments: HeaderRule[] = [
  ...['/write/:path*', '/api/write/:path*', '/api/answers/:path*'].map((source) => ({
    source,
    headers: [{ key: 'Cache-Control', value: cacheControl.moment }],
  })),
  { source: '/write/:path*', headers: [{ key: 'Content-Security-Policy', value: studioPolicy }] },
  {
    source: '/write/preview',
    headers: [
      { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
      { key: 'Content-Security-Policy', value: previewPolicy },
    ],
  },
]

function policyRules(source: string, policy: PagePolicy, plan: HeaderPlan, place: Place): HeaderRule[] {
  const rule = (upgrades: boolean) => {
    return { source, headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy(policy, upgrades) }] }
  }
  const upgrading = overHttps(rule(true), plan, place)
  return place.byHttpsAlone && upgrading.length > 0 ? upgrading : [rule(false), ...upgrading]
}

/** A rule for each header by which a front may tell of https; one where nobody comes otherwise. */
function overHttps(rule: HeaderRule, { https }: HeaderPlan, { byHttpsAlone }: Place): HeaderRule[] {
  if (https === null) return []
  return byHttpsAlone ? [rule] : httpsSigns.map((sign) => ({ ...rule, has: [{ type: 'header' as const, ...sign }] }))
}

/**
 * The browser fetches a page when the reader is about to go there: by pointing at a link for a moment. Not a file: a
 * figure is a link to its original, and the pointer rests on figures.
 */
export function speculationRules({ settings }: SiteIndex): PublishedFile {
  const below = `${settings.basePath}/*`
  const where = { and: [{ href_matches: below }, { not: { href_matches: `${below}.*` } }] }
  return { url: speculationFile, text: JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] }) }
}

/** An address as a pattern of Next's, in which some marks have a meaning. */
function escapeSource(url: string): string {
  return encodeURI(wellFormed(url)).replace(/[:()*?+{}\\]/g, '\\$&')
}
