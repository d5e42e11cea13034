import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Attributes } from './svg-size'

/** A node as fast-xml-parser's `preserveOrder` gives it: one tag with its children, attributes under ":@". */
export type XmlNode = { ':@'?: Attributes } & Record<string, XmlNode[] | string | Attributes | undefined>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  // Drawing programs nest a group for each layer and selection.
  maxNestedTags: 500,
})

/** A drawing's text by its mark, else by what it says of itself, as a browser reads it; UTF-8 where neither tells. */
export function decodeSvg(bytes: Uint8Array): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const said = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8'
  return decoderOf(mark ?? said).decode(bytes)
}

function decoderOf(label: string): TextDecoder {
  try {
    return new TextDecoder(label)
  } catch {
    return new TextDecoder()
  }
}

/** The nodes of a drawing; a string tells why it can't be read. */
export function readSvg(source: string): XmlNode[] | string {
  const valid = XMLValidator.validate(source.replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, ''))
  if (valid !== true) return `${valid.err.msg} (SVG ${valid.err.line}:${valid.err.col})`
  try {
    return parser.parse(source) as XmlNode[]
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export function tagOf(node: XmlNode): string {
  return Object.keys(node).find((key) => key !== ':@') ?? '#text'
}
