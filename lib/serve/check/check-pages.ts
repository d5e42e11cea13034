import { decodeSegment, encodePath, parseUrl } from '../../base/text/addresses'
import { answerRequest } from '../answer-request'
import type { Site } from '../read-site'
import { type References, readReferences } from './references'

/** An address on a page that leads nowhere, or to a page without that id. */
export type Finding = { url: string; address: string; fault: 'nowhere' | 'no id' }

type Pages = { urls: readonly string[]; read: (url: string) => string }

/**
 * Follows every address of the site's own on every page, as our server would answer it. `own`: the site's whole address.
 * Each page is read once, and once more where a fragment on another page leads into it.
 */
export function checkPages(site: Site, { urls, read }: Pages, own: string): Finding[] {
  const { basePath } = site
  const home = parseUrl(own) ?? new URL(`https://site.invalid${basePath}/`)
  const isPage = new Set(urls)
  const answers = new Map<string, string | null>()
  const fragments = new Map<string, Finding[]>()
  const findings: Finding[] = []
  for (const url of urls) {
    const page = readReferences(read(url))
    for (const address of page.links) follow(url, address, page, false)
    for (const address of page.loads) follow(url, address, page, true)
  }
  for (const [url, asked] of fragments) {
    const { ids } = readReferences(read(url))
    findings.push(...asked.filter(({ address }) => !names(ids, address)))
  }
  return findings

  function follow(url: string, address: string, { ids }: References, isLoaded: boolean): void {
    if (address.startsWith('#')) {
      if (!names(ids, address)) findings.push({ url, address, fault: 'no id' })
      return
    }
    const target = pathOf(url, address, isLoaded)
    if (target === null) return
    const to = leadsTo(target)
    if (to === null) findings.push({ url, address, fault: 'nowhere' })
    else if (to === url && !names(ids, address)) findings.push({ url, address, fault: 'no id' })
    else if (to !== url && isPage.has(to) && address.includes('#')) {
      const asked = fragments.get(to) ?? []
      asked.push({ url, address: copied(address), fault: 'no id' })
      fragments.set(to, asked)
    }
  }

  /** Null for what is none of the site's own: of another host, or beside its base path. */
  function pathOf(url: string, address: string, isLoaded: boolean): string | null {
    const isPlain = /^\/(?!\/)[^?#\\]*$/.test(address)
    const target = isPlain ? null : parseUrl(address, new URL(basePath + encodePath(url), home))
    if (!isPlain && target?.origin !== home.origin) return null
    const path = target?.pathname ?? address
    return (isLoaded && isPlain) || path.startsWith(`${basePath}/`) ? path : null
  }

  function leadsTo(path: string): string | null {
    const known = answers.get(path)
    if (known !== undefined) return known
    const to = askedOf(site, path)
    answers.set(copied(path), to)
    return to
  }
}

/** The address of the file that stands there, or `''` for an answer of the moment; null where nothing does. */
function askedOf(site: Site, path: string, steps = 5): string | null {
  const answer = answerRequest(site, { method: 'GET', target: parseUrl(path, nowhere)?.pathname ?? path, headers: {} })
  if (answer.kind === 'file') return answer.file.url
  if (answer.kind === 'next') return ''
  const { Location: to } = answer.headers
  if (answer.kind === 'not-found' || to === undefined || steps === 0) return null
  return to.startsWith('/') ? askedOf(site, to, steps - 1) : ''
}

const nowhere = new URL('https://site.invalid/')

/** A fragment names an element, the page's beginning or words of it. */
function names(ids: ReadonlySet<string>, address: string): boolean {
  const [, fragment = ''] = /#(.*)$/s.exec(address) ?? []
  const [id = ''] = fragment.split(':~:')
  return id === '' || id === 'top' || ids.has(id) || ids.has(decodeSegment(id))
}

/** A part of a text keeps the whole of it in memory. */
function copied(text: string): string {
  return Buffer.from(text).toString()
}
