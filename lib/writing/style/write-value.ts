import { stringify } from 'yaml'
import type { EditValue } from '../document/edit-value'
import type { ArrayLayout, Quotes } from './house-style'

/** A value of TOML. `indent` of the layout stands before each item where they have a line each. */
export function tomlValue(value: EditValue, layout: ArrayLayout, quotes: Quotes, lineEnd: string): string {
  if (typeof value !== 'object') return typeof value === 'string' ? tomlText(value, quotes) : String(value)
  const items = value.map((item) => tomlText(item, quotes))
  return bracketed(items, layout, lineEnd)
}

/** A value of YAML behind its key, with the blank or the line end before it. */
export function yamlValue(value: EditValue, layout: ArrayLayout, quotes: Quotes, lineEnd: string): string {
  if (typeof value !== 'object') return ` ${typeof value === 'string' ? yamlText(value, quotes) : value}`
  if (value.length === 0) return ' []'
  if (layout.form === 'lines') {
    return value.map((item) => `${lineEnd}${layout.indent}- ${yamlText(item, quotes)}`).join('')
  }
  return ` ${bracketed(
    value.map((item) => yamlText(item, quotes, 'inline')),
    layout,
    lineEnd,
  )}`
}

function bracketed(items: readonly string[], layout: ArrayLayout, lineEnd: string): string {
  if (items.length === 0) return '[]'
  const comma = layout.trailingComma ? ',' : ''
  if (layout.form === 'lines') {
    return `[${items.map((item) => `${lineEnd}${layout.indent}${item}`).join(',')}${comma}${lineEnd}]`
  }
  const space = layout.padded ? ' ' : ''
  return `[${space}${items.join(', ')}${comma}${space}]`
}

/** A literal text can hold neither its own quote nor a line end. */
export function tomlText(text: string, quotes: Quotes): string {
  if (quotes === 'single' && !/['\p{Cc}]/u.test(text)) return `'${text}'`
  // JSON escapes like TOML, but for U+007F.
  return JSON.stringify(text).replaceAll('\u007f', '\\u007F')
}

/** Plain where that reads as the same text, else in the wanted quotes. */
export function yamlText(text: string, quotes: Quotes, place: 'block' | 'inline' = 'block'): string {
  if (quotes === 'plain' && isPlainYaml(text, place)) return text
  if (quotes === 'single' && !/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text)
}

function isPlainYaml(text: string, place: 'block' | 'inline'): boolean {
  const inline = place === 'inline' ? /[,[\]{}]/.test(text) : false
  // A date would be one to Hugo too: it may stand without quotes. `yes` and `on` are words to YAML 1.2, not to all.
  if (inline || /^(?:y|yes|n|no|on|off)$/i.test(text)) return false
  return stringify({ key: text }, { lineWidth: 0 }) === `key: ${text}\n`
}
