import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { SKIP, visit } from 'unist-util-visit'

/** What a server answers, as it comes over the wire: no redirect followed, no script run. */
export type Answer = { status: number; type: string; location: string | null; bytes: Buffer; text: string }

export async function ask(url: string): Promise<Answer> {
  const answer = await fetch(url, { redirect: 'manual' })
  const bytes = Buffer.from(await answer.arrayBuffer())
  const location = answer.headers.get('location')
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] as string
  return {
    status: answer.status,
    type,
    location: location && new URL(location, url).href,
    bytes,
    text: bytes.toString(),
  }
}

export function elementsOf(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

export function hasClass(element: Element, name: string): boolean {
  return Array.isArray(element.properties.className) && element.properties.className.includes(name)
}

/** The parts of a page that tests look at. */
export function readPage(html: string) {
  const tree = fromHtml(html)
  const first = (name: string) => elementsOf(tree, (element) => element.tagName === name)[0]
  const canonical = elementsOf(
    tree,
    ({ tagName, properties }) => tagName === 'link' && [properties.rel].flat().includes('canonical'),
  )
  const prose = elementsOf(tree, (element) => hasClass(element, 'prose'))[0]
  return {
    tree,
    title: toText(first('title') ?? tree),
    lang: first('html')?.properties.lang,
    canonical: canonical[0]?.properties.href,
    heading: toText(first('h1') ?? { type: 'root', children: [] }),
    prose: { type: 'root', children: prose?.children ?? [] } as Root,
    listed: listedLinks(first('main') ?? tree),
    links: elementsOf(tree, ({ tagName }) => tagName === 'a').map((link) => String(link.properties.href ?? '')),
  }
}

/** The pages that a list shows, in order: the first link of each of its items, less menus and the author's own lists. */
function listedLinks(main: Nodes): string[] {
  const links: string[] = []
  visit(main, 'element', (element) => {
    if (element.tagName === 'nav' || hasClass(element, 'prose')) return SKIP
    if (element.tagName !== 'li') return
    const [link] = elementsOf(element, ({ tagName }) => tagName === 'a')
    if (link) links.push(String(link.properties.href))
    return SKIP
  })
  return links
}

export function headingIds(tree: Nodes): string[] {
  return elementsOf(tree, ({ tagName }) => /^h[1-6]$/.test(tagName)).map((heading) =>
    String(heading.properties.id ?? ''),
  )
}
