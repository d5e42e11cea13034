import type { Place, Problem } from '../../base/problems'
import { bidiControl } from '../../base/text/bidi-control'
import type { Page, SiteConfig } from '../../record/types'
import { pagerUrls } from '../lists/pagination'
import { codePoint } from '../text/control-characters'
import { sanitizePath } from '../text/slug'
import type { SiteNode } from '../tree/site-node'
import { urlPlace } from './site-addresses'

/** Most file systems hold names of at most 255 bytes; Korean takes three for a syllable. */
const longestName = 255

/** Address → the page that has it. Two pages at one address are an error that names both. */
export function takeAddresses(
  nodes: SiteNode[],
  config: SiteConfig,
): { taken: Map<string, SiteNode>; problems: Problem[] } {
  const taken = new Map<string, SiteNode>()
  const problems: Problem[] = []
  for (const node of nodes) {
    if (!node.isBuilt || !node.page.rendered) continue
    const first = taken.get(node.page.url)
    if (first) problems.push(...twoAtOneAddress(first, node, config))
    else taken.set(node.page.url, node)
    problems.push(...unusableAddress(node, config))
  }
  for (const { page } of nodes) {
    if (!page.paginated) continue
    for (const url of pagerUrls(page.url, page.members.length, config).slice(1)) {
      const node = taken.get(url)
      if (node)
        problems.push(
          errorAt(
            placeOf(node, config),
            'address-taken',
            `address ${url} is a page of the list ${page.url}`,
            'give the page another slug',
          ),
        )
    }
  }
  return { taken, problems }
}

/** Of pages at one address the first: with KEEP_GOING a site is built all the same, and an address answers once. */
export function oneForEachAddress(pages: readonly Page[]): Page[] {
  const first = new Map<string, Page>()
  for (const page of pages) if (page.rendered && !first.has(page.url)) first.set(page.url, page)
  if (first.size === pages.filter(({ rendered }) => rendered).length) return [...pages]
  const kept = pages.filter((page) => !page.rendered || first.get(page.url) === page)
  return kept.map((page) => ({ ...page, members: [...new Set(page.members)] }))
}

function twoAtOneAddress(first: SiteNode, second: SiteNode, config: SiteConfig): Problem[] {
  // Terms without files are told where they are written.
  if (first.page.kind === 'term' && second.page.kind === 'term' && !(first.page.file && second.page.file)) return []
  const [node, other] =
    isMoved(first) && !isMoved(second) ? [first, second] : second.page.file ? [second, first] : [first, second]
  const { page } = node
  if (page.kind === 'page' && !isMoved(node) && !sanitizePath(page.path.slice(page.path.lastIndexOf('/') + 1))) {
    const message = 'file name has no letters or digits for an address'
    return [{ ...errorAt(placeOf(node, config), 'empty-address', message, 'add a slug'), canPass: true }]
  }
  const owner = other.page.file ?? `the ${other.page.kind} page "${other.page.title}"`
  const message = `address ${page.url} is that of ${owner} too`
  const remedy = page.file
    ? remedyFor(page.file, other.page.file)
    : `give one of them a url in content${page.path}/_index.md`
  return [{ ...errorAt(placeOf(node, config), 'address-taken', message, remedy), canPass: true }]
}

function remedyFor(file: string, other: string | null): string {
  if (!other) return 'give the page another slug'
  if (file.normalize('NFC') === other.normalize('NFC')) {
    return 'the names differ only in how their letters are composed (NFC and NFD): delete one'
  }
  if (file.toLowerCase() === other.toLowerCase()) return 'the names differ only in case: rename one'
  return 'give one of them another slug, or delete one'
}

/** Addresses that no file or route can carry. */
function unusableAddress(node: SiteNode, config: SiteConfig): Problem[] {
  const { url, file } = node.page
  if (!file) return []
  const problems: Problem[] = []
  if (/^\/_next(\/|$)/.test(url)) {
    problems.push(
      errorAt(
        placeOf(node, config),
        'reserved-address',
        `address ${url} is reserved for the site's own files`,
        'choose another',
      ),
    )
  }
  const encoder = new TextEncoder()
  if (url.split('/').some((name) => encoder.encode(name).length > longestName)) {
    const message = `address is longer than ${longestName} bytes in one part`
    problems.push(errorAt(placeOf(node, config), 'long-address', message, 'add a short slug'))
  }
  return problems
}

const unseen = new RegExp(`[\\p{Cc}\\u200b\\u200e\\u200f\\u2028\\u2029\\u2060\\ufeff]|${bidiControl.source}`, 'u')

/** Names that can't be told apart by eye, or break a terminal. */
export function checkFileNames(files: string[]): Problem[] {
  return files.flatMap((file) => {
    const found = unseen.exec(file)?.[0]
    if (!found) return []
    const isControl = /\p{Cc}/u.test(found)
    const shown = file.replace(
      /[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    const message = `file name "${shown}" has ${isControl ? 'a control' : 'an invisible'} character ${codePoint(found)}`
    const problem = errorAt({ file: shown, line: 1, column: 1 }, 'file-name', message, 'rename the file')
    return [{ ...problem, severity: isControl ? 'error' : 'warning' } as const]
  })
}

function isMoved({ page: { fields } }: SiteNode): boolean {
  return Boolean(fields.url || fields.slug)
}

function placeOf(node: SiteNode, config: SiteConfig): Place {
  return urlPlace(node, node.page.fields.url ? 'url' : 'slug', config)
}

function errorAt(place: Place, code: string, message: string, remedy: string): Problem {
  return { ...place, severity: 'error', code, message, remedy }
}
