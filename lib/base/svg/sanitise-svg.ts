import { escapeHtml } from '../text/escape-html'
import { readSvg, tagOf, type XmlNode } from './read-svg'
import { allowedAttributes, allowedElements } from './svg-allowed'
import { activeDeclarations } from './svg-declarations'
import { type Attributes, svgSize } from './svg-size'
import { safeStyle } from './svg-style'

/** `written`: the size that the drawing gave itself, where that was more than any page can use */
export type CleanSvg = {
  svg: string
  width: number
  height: number
  removed: string[]
  text: boolean
  written: { width: number; height: number } | null
}

/**
 * The drawing rebuilt from what is allowed: no scripts, handlers, foreignObject or outside references.
 * `removed` names what was left out, so that nothing is dropped silently. A string tells why it can't be read.
 */
export function sanitiseSvg(source: string): CleanSvg | string {
  const nodes = readSvg(source)
  if (typeof nodes === 'string') return nodes
  const root = nodes.find((node) => localName(tagOf(node)) === 'svg')
  if (!root) return 'no <svg> element'
  const size = svgSize(root[':@'] ?? {})
  const { xmlns: _xmlns, width: _width, height: _height, ...others } = root[':@'] ?? {}
  const removed = new Set(activeDeclarations(source))
  const svg = write({ ...root, ':@': { xmlns: 'http://www.w3.org/2000/svg', ...others, ...size.attributes } }, removed)
  const { width, height, written } = size
  return { svg, width, height, removed: [...removed].sort(), text: /<text[\s>]/.test(svg), written }
}

function write(node: XmlNode, removed: Set<string>): string {
  const tag = tagOf(node)
  const content = node[tag]
  if (tag === '#text') return escapeXml(String(content))
  const children = Array.isArray(content) ? content : []
  const name = localName(tag)
  // A link's drawing stays where it is; its address is of no use in a picture.
  if (name === 'a') return write({ ':@': withoutAddress(node[':@'] ?? {}), g: children }, removed)
  if (!name || !allowedElements.has(name)) {
    // Editors' own notes (sodipodi:namedview, rdf:RDF) are no part of what is seen.
    if (name) removed.add(`<${name}>`)
    return ''
  }
  const attributes = Object.entries(node[':@'] ?? {}).flatMap(([key, value]) => {
    const safe = safeAttribute(key, String(value))
    if (safe === null && /^(?:on|(?:xlink:)?href$)/i.test(key)) removed.add(key)
    return safe === null ? [] : [` ${key}="${escapeXml(safe)}"`]
  })
  if (/^animate/.test(name) && /href|^on/i.test(node[':@']?.attributeName ?? '')) return ''
  const inner =
    name === 'style' ? escapeXml(safeStyle(textOf(children))) : children.map((child) => write(child, removed)).join('')
  return `<${name}${attributes.join('')}${inner ? `>${inner}</${name}>` : '/>'}`
}

function withoutAddress(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !/href$/i.test(name)))
}

function safeAttribute(name: string, value: string): string | null {
  if (!allowedAttributes.has(name) && !/^(?:aria|data)-[\w-]+$/.test(name)) return null
  if (name === 'xmlns' || name === 'xmlns:xlink')
    return /^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)$/.test(value) ? value : null
  if (name === 'href' || name === 'xlink:href') return isInside(value) ? value : null
  // Presentation attributes are CSS too: fill="url(https://…)" asks another host.
  return safeStyle(value) === value ? value : null
}

/** A part of the same drawing, or a picture that it carries itself. SVG within SVG would escape this check. */
function isInside(address: string): boolean {
  return /^\s*#/.test(address) || /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[\w+/=\s]*$/i.test(address.trim())
}

/** "svg:rect" → "rect"; names in other spaces and processing instructions → null */
function localName(tag: string): string | null {
  if (tag.startsWith('?')) return null
  const [prefix, name] = tag.includes(':') ? tag.split(':') : ['svg', tag]
  return prefix === 'svg' ? (name ?? null) : null
}

function textOf(children: XmlNode[]): string {
  return children.map((child) => (typeof child['#text'] === 'string' ? child['#text'] : '')).join('')
}

/** Control characters are no XML, even as references. */
function escapeXml(text: string): string {
  return escapeHtml(text.replace(/(?![\t\n\r])\p{Cc}/gu, ''))
}
