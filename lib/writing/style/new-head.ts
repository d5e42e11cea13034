import { stringify } from 'yaml'
import type { EditValue } from '../document/edit-value'
import type { HouseStyle } from './house-style'
import { tomlValue, yamlValue } from './write-value'

/**
 * Front matter as the house writes it, delimiters and a last line end included; lines end with LF. Keys of the house
 * that nothing is given for say what they always say, or nothing; given ones that the house hasn't come last.
 */
export function newHead(style: HouseStyle, given: Readonly<Record<string, EditValue>>): string {
  const others = Object.keys(given).filter((key) => !style.keys.includes(key))
  const pairs = [...style.keys, ...others].map((key): [string, EditValue] => {
    const nothing = style.lists.includes(key) ? [] : key === 'draft' ? false : ''
    return [key, given[key] ?? style.constants[key] ?? nothing]
  })
  if (style.format === 'json') return `${JSON.stringify(Object.fromEntries(pairs), null, 2)}\n`
  const isToml = style.format === 'toml'
  const fence = isToml ? '+++' : '---'
  const lines = pairs.map(([key, value]) => (isToml ? tomlLine(key, value, style) : yamlLine(key, value, style)))
  return `${fence}\n${lines.join('')}${fence}\n`
}

function tomlLine(key: string, value: EditValue, style: HouseStyle): string {
  const isBare = key === 'date' && !style.date.isText
  const name = /^[\w-]+$/.test(key) ? key : JSON.stringify(key)
  return `${name} = ${isBare ? value : tomlValue(value, style.array, style.quotes[key] ?? 'double', '\n')}\n`
}

function yamlLine(key: string, value: EditValue, style: HouseStyle): string {
  const quotes = style.quotes[key] ?? 'plain'
  return `${stringify(key).trimEnd()}:${yamlValue(value, style.array, quotes, '\n')}\n`
}
