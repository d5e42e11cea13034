import type { IncomingHttpHeaders } from 'node:http'
import { leadAddress, leadPath } from '../site/addresses/lead-address'
import { prefersMarkdown } from '../site/addresses/prefers-markdown'
import { markdownUrl } from '../site/addresses/urls'
import { cacheControl } from '../site/headers/cache-control'
import { cameByHttps } from '../site/headers/https-signs'
import { responseHeaders } from '../site/headers/response-headers'
import type { StudioMode } from '../studio/mode'
import { isStudioPath } from '../studio/studio-path'
import type { Site } from './read-site'
import { readTarget } from './request-target'
import type { SiteFile } from './site-files'

export type Request = { method: string; target: string; headers: IncomingHttpHeaders }

export type Answer =
  | { kind: 'file'; file: SiteFile; headers: Record<string, string> }
  | { kind: 'not-found'; file: SiteFile | undefined; headers: Record<string, string> }
  | { kind: 'text'; status: number; reason: string; headers: Record<string, string> }
  | { kind: 'next' }

const allow = 'GET, HEAD, OPTIONS'

/** What a request gets. First where its address leads (as proxy.ts has it), then what is there, then whether it may be asked so. */
export function answerRequest(site: Site & { studio?: StudioMode }, { method, target, headers }: Request): Answer {
  const byHttps = cameByHttps(headers)
  if (method === 'TRACE') return text(405, 'Method Not Allowed', { Allow: allow })
  if (target === '*' && method === 'OPTIONS') return text(204, '', { Allow: allow })
  const asked = readTarget(target)
  if (asked === null) return text(400, 'Bad Request')

  const { basePath } = site
  const isLive = site.live.some((pattern) => pattern.test(asked.path))
  if (isLive && (site.studio ?? 'off') === 'off' && isStudioPath(asked.path.slice(basePath.length))) return notFound()
  if (isLive) return { kind: 'next' }
  if (/\/\//.test(asked.path)) return redirect(asked.path.replace(/\/+/g, '/') + asked.query)
  if (asked.path === basePath) return redirect(`${basePath}/${asked.query}`)
  const isBelow = asked.path.startsWith(`${basePath}/`)
  const path = isBelow ? asked.path.slice(basePath.length) : asked.path

  const lead = leadAddress(path, site.targets, site.addresses, site.files)
  if (lead === 'malformed') return text(400, 'Bad Request')
  if (!isBelow || lead === 'hidden') return notFound()
  if (lead && !path.startsWith('/_next/')) return redirect(leadPath(basePath, lead.to, asked.query))
  const url = addressOf(path)
  const file = url === null ? undefined : site.files.get(url)
  if (!file || url === null) return notFound()
  if (method === 'OPTIONS') return text(204, '', { Allow: allow })
  if (method !== 'GET' && method !== 'HEAD') return text(405, 'Method Not Allowed', { Allow: allow })
  const copy = site.copies.has(file.url) ? site.files.get(markdownUrl(file.url)) : undefined
  const sent = copy && prefersMarkdown(headers.accept) ? copy : file
  const common = { ...responseHeaders(site.headers, sent.url, byHttps), 'Cache-Control': sent.cache }
  return { kind: 'file', file: sent, headers: { ...common, ...(copy && { Vary: 'Accept' }) } }

  function text(status: number, reason: string, more: Record<string, string> = {}): Answer {
    const common = { ...responseHeaders(site.headers, '/', byHttps), 'Cache-Control': cacheControl.moment }
    return { kind: 'text', status, reason, headers: { ...common, ...more } }
  }

  function redirect(location: string): Answer {
    return text(308, '', { Location: location, 'Cache-Control': cacheControl.asked })
  }

  function notFound(): Answer {
    const common = responseHeaders(site.headers, '/404.html', byHttps)
    const headers = { ...common, 'Cache-Control': cacheControl.asked }
    return { kind: 'not-found', file: site.files.get('/404.html'), headers }
  }
}

/** Decoded; null where a part hides a slash, and with it another address. */
function addressOf(path: string): string | null {
  const parts = path.split('/').map(decodeURIComponent)
  return parts.some((part) => /[/\\]/.test(part)) ? null : parts.join('/')
}
