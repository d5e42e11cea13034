import type { TemplateTools } from '../../record/calls/template-run'
import { toText } from '../values/convert'
import { type Method, Safe, type SafeKind } from '../values/value'

/** What is done with HTML. Markdown is made by the page's own parser. */
export function htmlFunctions({ markdown }: Pick<TemplateTools, 'markdown'>): Record<string, Method> {
  return {
    safeHTML: safe('html'),
    safeHTMLAttr: safe('attribute'),
    safeURL: safe('url'),
    safeCSS: safe('css'),
    safeJS: safe('js'),
    safeJSStr: safe('js'),
    markdownify: (text) => new Safe('html', inLine(markdown(toText(text)))),
    highlight: (code, lang) => new Safe('html', markdown(fence(toText(code), toText(lang)))),
    plainify: (text) => plainify(toText(text)),
    htmlEscape: (text) => escapeHtml(toText(text)),
    htmlUnescape: (text) => unescapeHtml(toText(text)),
  }
}

function safe(kind: SafeKind): Method {
  return (text) => new Safe(kind, toText(text))
}

const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }
const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }

/** As Go's html.EscapeString. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => names[sign] ?? sign)
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name: string) => {
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return name ? (signs[name] ?? all) : point <= 0x10ffff ? String.fromCodePoint(point) : all
  })
}

/** A single paragraph loses its `<p>`, as Hugo's markdownify does it. */
export function inLine(html: string): string {
  const isOne = html.indexOf('<p') === html.lastIndexOf('<p') && html.lastIndexOf('</p>') === html.lastIndexOf('</')
  if (!isOne) return html
  return html
    .trim()
    .replace(/^<p>/, '')
    .replace(/<\/p>$/, '')
    .trim()
}

function fence(code: string, lang: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const ticks = '`'.repeat(longest + 1)
  return `${ticks}${lang}\n${code.replace(/\n$/, '')}\n${ticks}\n`
}

const spaces = /\s+/g

/** Words without tags, a line a paragraph. */
function plainify(html: string): string {
  if (!/[<>]/.test(html)) return html
  const text = html
    .replaceAll('\n', ' ')
    .replaceAll('</p>', '\n')
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
  return text
    .split('\n')
    .map((line) => line.replace(spaces, ' '))
    .join('\n')
}
