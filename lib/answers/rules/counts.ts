import { isbot } from 'isbot'

/** Whether a look at a page is a reader's who lets it be counted: no machine, nothing fetched ahead, no wish against it. */
export function countsAsView(headers: Headers): boolean {
  const browser = headers.get('user-agent')
  if (!browser || isbot(browser)) return false
  if (/prefetch|prerender/i.test(`${headers.get('sec-purpose')} ${headers.get('purpose')} ${headers.get('x-moz')}`))
    return false
  return headers.get('dnt') !== '1' && headers.get('sec-gpc') !== '1'
}

/** The host of the page that led here; null where none did, or one of the site's own. */
export function referrerHost(said: string, ownHosts: readonly string[]): string | null {
  if (!URL.canParse(said)) return null
  const { protocol, host } = new URL(said)
  if (!/^https?:$/.test(protocol) || ownHosts.includes(host)) return null
  return host.replace(/^www\./, '').slice(0, 100)
}

/** The first of a browser's languages, without a country: "ko-KR,ko;q=0.9" → "ko". */
export function firstLanguage(said: string | null): string | null {
  return /^\s*([a-z]{2,3})\b/i.exec(said ?? '')?.[1]?.toLowerCase() ?? null
}
