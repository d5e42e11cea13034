import { stringifyEntities } from 'stringify-entities'

const options = { subset: ['&', '<', '>', '"'], useNamedReferences: true }

/** For text and for values in double quotes, in HTML and in XML, which know these four names both. */
export function escapeHtml(text: string): string {
  return stringifyEntities(text, options)
}

const named: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>' }

/** The value of an attribute as React and hast write it. */
export function unescaped(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|quot|lt|gt));/gi, (_, decimal, hex, name) => {
    return name
      ? (named[name.toLowerCase()] as string)
      : String.fromCodePoint(decimal ? +decimal : Number.parseInt(hex, 16))
  })
}
