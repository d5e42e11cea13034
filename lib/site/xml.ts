import { XMLBuilder } from 'fast-xml-parser'

const builder = new XMLBuilder({ ignoreAttributes: false, format: true })

/** A document: elements by their names, `@_name` for attributes, `#text` beside them. `styles`: href of a CSS sheet. */
export function writeXml(root: Record<string, unknown>, { styles }: { styles?: string | undefined } = {}): string {
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'utf-8' },
    // https://www.w3.org/TR/xml-stylesheet/
    ...(styles && { '?xml-stylesheet': { '@_type': 'text/css', '@_href': styles } }),
    ...root,
  })
}

/** Without control characters that XML 1.0 can't hold, even escaped. https://www.w3.org/TR/xml/#charsets */
export function xmlText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
