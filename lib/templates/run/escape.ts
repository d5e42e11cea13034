import { printed } from '../values/convert'
import { Safe, type Value } from '../values/value'
import { kindOf } from './attribute-kind'
import type { HtmlContext } from './html-context'

/** What html/template puts where a value would have broken out. */
const failsafe = 'ZgotmplZ'

/** A value as it may stand at its place, by the rules of Go's html/template. */
export function escaped(value: Value, context: HtmlContext): string {
  const text = value === null ? '' : printed(value)
  const kind = value instanceof Safe ? value.kind : null
  switch (context.place) {
    case 'text':
      return kind === 'html' ? text : html(text)
    case 'rcdata':
      return kind === 'html' ? html(text, true) : html(text)
    case 'comment':
      return ''
    case 'tag':
    case 'attributeName':
    case 'afterName':
      return attributeName(text, kind)
    case 'beforeValue':
    case 'value':
      return attributeValue(text, kind, context)
    case 'script':
      return kind === 'js' ? text : scriptValue(value)
    default:
      return kind === 'css' ? text : cssValue(text)
  }
}

const signs: Record<string, string> = {
  '\0': '\uFFFD',
  '"': '&#34;',
  '&': '&amp;',
  "'": '&#39;',
  '+': '&#43;',
  '<': '&lt;',
  '>': '&gt;',
}

/** `isMarkup`: its entities are already such. */
function html(text: string, isMarkup = false): string {
  return text.replace(isMarkup ? /[\0"'+<>]/g : /[\0"&'+<>]/g, (sign) => signs[sign] ?? sign)
}

function unquoted(text: string, isMarkup: boolean): string {
  if (text === '') return failsafe
  return html(text, isMarkup).replace(/[\t\n\v\f\r =`]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function attributeName(text: string, kind: Safe['kind'] | null): string {
  if (kind === 'attribute') return text
  const name = text.toLowerCase()
  // Names whose values are more than text can't be put together.
  if (!/^[a-z0-9]+$/.test(name) || kindOf(name) !== 'plain') return failsafe
  return name
}

function attributeValue(text: string, kind: Safe['kind'] | null, context: HtmlContext): string {
  if (context.place === 'beforeValue') Object.assign(context, { place: 'value', quote: '', written: '' })
  const value = inItsLanguage(text, kind, context)
  context.written += value || ' '
  const isMarkup = kind === 'html' && context.kind === 'plain'
  const plain = isMarkup ? withoutTags(value) : value
  // A value without quotes begins with what is put there.
  return context.quote === '' ? unquoted(plain, isMarkup) : html(plain, isMarkup)
}

function inItsLanguage(text: string, kind: Safe['kind'] | null, { kind: wanted, written }: HtmlContext): string {
  if (wanted === 'url') return url(text, kind, written)
  if (wanted === 'css') return kind === 'css' ? text : cssValue(text)
  if (wanted === 'js') return kind === 'js' ? text : scriptValue(text)
  if (wanted !== 'srcset') return text
  if (kind === 'url') return normalUrl(text)
  const parts = text.split(',').map((part) => {
    const [, before = '', address = '', after = ''] = /^(\s*)(\S*)(.*)$/s.exec(part) ?? []
    const isSize = /^\s*(?:[\w.]*\s*)$/.test(after)
    return isSafe(address) && isSize ? before + normalUrl(address) + after : `#${failsafe}`
  })
  return parts.join(',')
}

function url(text: string, kind: Safe['kind'] | null, written: string): string {
  if (/[?#]/.test(written)) return kind === 'url' ? normalUrl(text) : urlPart(text)
  const isStart = written.trim() === ''
  if (isStart && kind !== 'url' && !isSafe(text)) return `#${failsafe}`
  return normalUrl(text)
}

function isSafe(address: string): boolean {
  const colon = address.indexOf(':')
  if (colon < 0 || address.slice(0, colon).includes('/')) return true
  return /^(?:http|https|mailto)$/i.test(address.slice(0, colon))
}

const bytesOf = new TextEncoder()

function percent(text: string): string {
  return [...bytesOf.encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

/** Encodes what may not stand in an address, and nothing twice. */
function normalUrl(text: string): string {
  return text.replace(/%(?![\da-f]{2})|[^\w.~!#$&*+,/:;=?@[\]%-]+/gi, percent)
}

/** Encodes all that would be more than a part of an address. */
function urlPart(text: string): string {
  return text.replace(/[^\w.~-]+/g, percent)
}

function cssValue(text: string): string {
  const isHarmful = /["'()/;@[\\\]`{}<>\0]|--/.test(text) || /expression|mozbinding/i.test(text.replace(/[^a-z]/gi, ''))
  return isHarmful ? failsafe : text
}

function scriptValue(value: Value): string {
  const json = JSON.stringify(typeof value === 'number' || typeof value === 'boolean' ? value : printed(value))
  return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function withoutTags(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|<\/?[a-z][^>]*>/gi, '')
}
