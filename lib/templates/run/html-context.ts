import { kindOf, type ValueKind } from './attribute-kind'

/** Where in HTML a value stands, as html/template sees it. */
export type Place =
  | 'text'
  | 'rcdata'
  | 'comment'
  | 'tag'
  | 'attributeName'
  | 'afterName'
  | 'beforeValue'
  | 'value'
  | 'script'
  | 'style'
  | 'rawText'

export type HtmlContext = {
  place: Place
  /** the element whose tag or text this is */
  element: string
  /** the attribute whose value this is */
  kind: ValueKind
  /** '' where the value has no quotes */
  quote: '"' | "'" | ''
  /** what has been written of the value */
  written: string
  attribute: string
  /** a closing tag has no attributes */
  isClosing: boolean
}

export function startOfHtml(): HtmlContext {
  return { place: 'text', element: '', kind: 'plain', quote: '', written: '', attribute: '', isClosing: false }
}

/**
 * Goes on through a piece of the template's own HTML. Answers the piece without its comments, which html/template
 * leaves out.
 */
export function readHtml(context: HtmlContext, html: string): string {
  let shown = ''
  let at = 0
  while (at < html.length) {
    if (context.place === 'comment') {
      const end = html.indexOf('-->', at)
      if (end >= 0) context.place = 'text'
      at = end < 0 ? html.length : end + 3
    } else if (context.place === 'text' && html.startsWith('<!--', at)) {
      context.place = 'comment'
      at += 4
    } else {
      const from = at
      at = steps[context.place](context, html, at)
      shown += html.slice(from, at)
    }
  }
  return shown
}

type Step = (context: HtmlContext, html: string, at: number) => number

const steps: Record<Exclude<Place, 'comment'>, Step> = {
  text: inText,
  tag: inTag,
  attributeName: inName,
  afterName,
  beforeValue,
  value: inValue,
  rcdata: inRawText,
  script: inRawText,
  style: inRawText,
  rawText: inRawText,
}

function inText(context: HtmlContext, html: string, at: number): number {
  const open = html.indexOf('<', at)
  if (open < 0) return html.length
  if (open > at) return open
  const tag = /^<(\/?)([a-z][^\s/>]*)/i.exec(html.slice(at, at + 60))
  if (!tag) return at + 1
  Object.assign(context, { place: 'tag', element: (tag[2] ?? '').toLowerCase(), isClosing: tag[1] === '/' })
  return at + tag[0].length
}

function inTag(context: HtmlContext, html: string, at: number): number {
  const sign = html[at] ?? ''
  if (/[\s/]/.test(sign)) return at + 1
  if (sign !== '>') {
    Object.assign(context, { place: 'attributeName', attribute: '' })
    return at
  }
  context.place = context.isClosing ? 'text' : textOf(context.element)
  return at + 1
}

function textOf(element: string): Place {
  if (element === 'script' || element === 'style') return element
  if (element === 'textarea' || element === 'title') return 'rcdata'
  return element === 'xmp' ? 'rawText' : 'text'
}

function inName(context: HtmlContext, html: string, at: number): number {
  const name = /^[^\s=>/"']+/.exec(html.slice(at))?.[0] ?? ''
  context.attribute += name
  const next = at + name.length
  if (next >= html.length) return next
  context.place = 'afterName'
  return name === '' && /["']/.test(html[next] ?? '') ? next + 1 : next
}

function afterName(context: HtmlContext, html: string, at: number): number {
  if (/\s/.test(html[at] ?? '')) return at + 1
  if (html[at] !== '=') {
    context.place = 'tag'
    return at
  }
  Object.assign(context, { place: 'beforeValue', kind: kindOf(context.attribute) })
  return at + 1
}

function beforeValue(context: HtmlContext, html: string, at: number): number {
  const sign = html[at] ?? ''
  if (/\s/.test(sign)) return at + 1
  if (sign === '>') {
    context.place = 'tag'
    return at
  }
  const quote = sign === '"' || sign === "'" ? sign : ''
  Object.assign(context, { place: 'value', quote, written: '' })
  return quote ? at + 1 : at
}

function inValue(context: HtmlContext, html: string, at: number): number {
  const rest = html.slice(at)
  const length = context.quote ? rest.indexOf(context.quote) : rest.search(/[\s>]/)
  context.written += length < 0 ? rest : rest.slice(0, length)
  if (length < 0) return html.length
  context.place = 'tag'
  return at + length + context.quote.length
}

function inRawText(context: HtmlContext, html: string, at: number): number {
  const end = html.slice(at).search(new RegExp(`</${context.element}\\b`, 'i'))
  if (end < 0) return html.length
  if (end > 0) return at + end
  Object.assign(context, { place: 'tag', isClosing: true })
  return at + 2 + context.element.length
}
