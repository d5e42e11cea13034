import type { Element, ElementContent, Root, RootContent } from 'hast'
import { isMark } from '../base/text/plain-text'
import { sentenceAt } from './sentence-at'

/** A link of a text: where it leads, as it is written; the id of the heading above it, "" before the first; the sentence. */
export type ReadLink = { href: string; id: string; said: string }

/** What is read as one line: it holds no other of them, or only after its own words. */
const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer header h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table td th tr ul gaji-column gaji-part'.split(
    ' ',
  ),
)

type Found = { href: string; from: number; to: number }

/** The links of a resolved text, in their order; of calls, those to which an address was given. */
export function readLinks(tree: Root, langTag: string): ReadLink[] {
  const links: ReadLink[] = []
  let id = ''
  let line = ''
  let found: Found[] = []
  for (const child of tree.children) read(child)
  endLine()
  return links

  function read(node: RootContent | ElementContent): void {
    if (node.type === 'text') line += node.value.replace(/\s+/g, ' ')
    if (node.type !== 'element' || isMark(node.tagName, node.properties)) return
    const isBlock = blocks.has(node.tagName)
    if (isBlock) endLine()
    if (/^h[1-6]$/.test(node.tagName) && node.properties.id) id = String(node.properties.id)
    readInside(node)
    if (isBlock) endLine()
  }

  function readInside({ tagName, properties, children }: Element): void {
    const from = line.length
    if (tagName === 'img') line += String(properties.alt ?? '')
    if (tagName === 'br') line += ' '
    const { href } = properties
    if (typeof href !== 'string') return void children.forEach(read)
    const link = { href, from, to: from }
    found.push(link)
    for (const child of children) read(child)
    // What stands in it may have ended its line: a card's text.
    link.to = Math.max(from, line.length)
  }

  function endLine(): void {
    for (const { href, from, to } of found)
      links.push({ href, id, said: to > from ? sentenceAt(line, { from, to }, langTag) : '' })
    line = ''
    found = []
  }
}
