import { runs } from '../running-address'
import { wordSet } from '../text/word-set'
import { readSvg, tagOf, type XmlNode } from './read-svg'
import { allowedElements } from './svg-allowed'
import { activeDeclarations } from './svg-declarations'

/**
 * What in a drawing could run, or call up what runs, where a reader opens the file by itself: as an <img> no browser
 * runs it, but at its own address it is a page of the site. Drawings without any may be published as they are.
 */
export function activeParts(source: string): string[] | 'unreadable' {
  const nodes = readSvg(source)
  const hasNames = /<!DOCTYPE/i.test(source)
  if (typeof nodes === 'string') return mayRun.test(source) || (hasNames && namesLeft(source)) ? 'unreadable' : []
  const found = new Set(activeDeclarations(source))
  for (const node of nodes) visit(node, new Map([['', svgSpace]]), found, hasNames)
  return [...found].sort()
}

/** A browser may know the name of an entity that we haven't followed: of the DOCTYPE, or HTML's where it says XHTML. */
function namesLeft(text: string): boolean {
  return /&(?!(?:amp|lt|gt|quot|apos);)[\p{L}_:][^\s&;<>"'=]*;/u.test(text)
}

/** A browser runs what stands before the first fault of a file that can't be read. */
const mayRun =
  /script|\bon\w+\s*=|<!(?:ENTITY|ATTLIST|ELEMENT|NOTATION)|<\?xml-stylesheet|<(?:\w+:)?(?:iframe|embed|object|html|handler)\b|&#/i

const svgSpace = 'http://www.w3.org/2000/svg'
const htmlSpace = 'http://www.w3.org/1999/xhtml'

/** Beside what a sanitised drawing keeps: links, SVG 1.1's fonts, and the boxes of text that draw.io and Mermaid make. */
const quietSvg = wordSet(
  'a set foreignObject font font-face font-face-src font-face-name glyph missing-glyph hkern vkern cursor color-profile',
)
const quietHtml = wordSet(
  'div span p b i u s em strong small sub sup br hr font center code pre kbd h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table caption thead tbody tfoot tr td th body a img',
)

function visit(node: XmlNode, above: ReadonlyMap<string, string>, found: Set<string>, hasNames: boolean): void {
  const tag = tagOf(node)
  if (tag.startsWith('?')) {
    if (tag !== '?xml') found.add(`<${tag}>`)
    return
  }
  const content = node[tag]
  if (!Array.isArray(content)) return
  const attributes = Object.entries(node[':@'] ?? {}).map(([name, value]) => [name, String(value)] as const)
  const spaces = new Map(above)
  for (const [name, value] of attributes) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) spaces.set(name.slice('xmlns:'.length), value.trim())
  }
  const [prefix, name] = tag.includes(':') ? splitName(tag) : ['', tag]
  const space = spaces.get(prefix) ?? (prefix === 'svg' ? svgSpace : '')
  const isQuiet =
    space === svgSpace ? allowedElements.has(name) || quietSvg.has(name) : space !== htmlSpace || quietHtml.has(name)
  if (!isQuiet) found.add(`<${tag}>`)
  for (const [attribute, value] of attributes) {
    if (/^on/i.test(attribute)) found.add(attribute)
    else if (runs(value, name) || (hasNames && namesLeft(value))) found.add(attribute)
    else if (attribute === 'attributeName' && /href|^on/i.test(value)) found.add(`<${tag}>`)
  }
  for (const child of content) visit(child, spaces, found, hasNames)
}

function splitName(tag: string): [string, string] {
  const at = tag.indexOf(':')
  return [tag.slice(0, at), tag.slice(at + 1)]
}
