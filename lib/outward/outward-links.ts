import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Place } from '../base/problems'
import { parseUrl } from '../base/text/addresses'
import { visit } from '../base/visit'
import { splitFrontMatter } from '../hugo/front-matter/split'

export type OutwardLink = Place & { address: string }

const parser = unified().use(remarkParse).use(remarkGfm)

/** Hosts that are nobody's: addresses of examples. */
const nobody = /(?:^|\.)(?:example(?:\.(?:com|org|net))?|invalid|test|local|localhost)$/

/**
 * Every link and picture of another host that a text has, where its author wrote it: in Markdown and in HTML, not in
 * code. `own`: the site's own address, whose links the content step follows.
 */
export function outwardLinks(file: string, text: string, own: string): OutwardLink[] {
  const { bodyStart } = splitFrontMatter(text)
  // Lines and columns stay those of the file.
  const body = text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart)
  const links: OutwardLink[] = []
  visit(parser.parse(body) as Nodes, (node) => {
    const { position } = node as Nodes
    if (!position) return
    for (const { address, within } of addressesOf(node as Nodes)) {
      const url = parseUrl(address)
      if (!url || !/^https?:$/.test(url.protocol) || nobody.test(url.hostname) || isOwn(url.href, own)) continue
      const [line, column] = within ?? [position.start.line, position.start.column]
      links.push({ file, line, column, address: url.href.replace(/#.*$/, '') })
    }
  })
  return links
}

type Found = { address: string; within?: [line: number, column: number] }

function addressesOf(node: Nodes): Found[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [{ address: node.url }]
  if (node.type !== 'html' || !node.position) return []
  const { line, column } = node.position.start
  return [...node.value.matchAll(/\b(?:href|src)=["']?([^"'\s>]+)/g)].map(({ 1: address = '', index }) => {
    const before = node.value.slice(0, index).split('\n')
    const last = before.at(-1)?.length ?? 0
    return { address, within: [line + before.length - 1, before.length > 1 ? last + 1 : column + last] }
  })
}

function isOwn(address: string, own: string): boolean {
  return own !== '' && address.startsWith(own)
}
