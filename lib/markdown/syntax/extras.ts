import type { PhrasingContent } from 'mdast'
import type { CompileContext } from 'mdast-util-from-markdown'
import type { Code, Construct, Event, Token } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { MarkupConfig } from '../../record/types'
import { addSyntax, characterOf, isBlank, isLineEnd } from './syntax'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    extraSpan: 'extraSpan'
    extraSpanMark: 'extraSpanMark'
    extraSpanText: 'extraSpanText'
  }
  interface Token {
    _extra?: Extra
    _matched?: Token
  }
}

type Name = keyof MarkupConfig['extras']
type Extra = { tag: string; marker: string; spaces: boolean }

/** Sub- and superscript hold no blanks: `1~2일, 3~4일` are ranges. */
const extras: Record<Name, Extra> = {
  delete: { tag: 'del', marker: '~~', spaces: true },
  insert: { tag: 'ins', marker: '++', spaces: true },
  mark: { tag: 'mark', marker: '==', spaces: true },
  subscript: { tag: 'sub', marker: '~', spaces: false },
  superscript: { tag: 'sup', marker: '^', spaces: false },
}

/**
 * `++insert++`, `==mark==`, `H~2~O`, `x^2^`, `~~delete~~`, each where it is switched on.
 * https://gohugo.io/configuration/markup/#extras
 */
export function remarkExtras(this: Processor, { markup }: { markup: Pick<MarkupConfig, 'extras'> }) {
  const chosen = (Object.keys(extras) as Name[]).filter((name) => markup.extras[name]).map((name) => extras[name])
  const text: Record<number, Construct[]> = {}
  for (const extra of chosen) {
    const code = extra.marker.charCodeAt(0)
    text[code] = [...(text[code] ?? []), markerOf(extra)]
  }
  const spans = Object.values(text).flat()
  addSyntax(
    this,
    { text, insideSpan: { null: spans }, attentionMarkers: { null: Object.keys(text).map(Number) } },
    { enter: { extraSpan: enterSpan }, exit: { extraSpan: exitSpan } },
  )
}

function markerOf(extra: Extra): Construct {
  const marker = extra.marker.charCodeAt(0)
  return {
    name: `extra-${extra.tag}`,
    tokenize(effects, ok, nok) {
      const before = this.previous
      if (before === marker && this.events.at(-1)?.[1].type !== 'characterEscape') return nok
      let size = 0
      let token: Token
      return (code) => {
        token = effects.enter('extraSpanMark')
        return more(code)
      }
      function more(code: Code) {
        if (code === marker) {
          if (size >= extra.marker.length) return nok(code)
          size++
          effects.consume(code)
          return more
        }
        if (size < extra.marker.length) return nok(code)
        effects.exit('extraSpanMark')
        token._extra = extra
        token._open = !isSpace(code)
        token._close = !isSpace(before)
        return ok(code)
      }
    },
    resolveAll: (events, context) => pairUp(events, extra, context),
  }
}

const isSpace = (code: Code) => code === null || isLineEnd(code) || isBlank(code) || /\s/.test(characterOf(code))

/** Each closing mark takes the nearest opening one of its kind at its own level; marks left over are text. */
function pairUp(events: Event[], extra: Extra, context: Event[2]): Event[] {
  const levels: number[][] = [[]]
  const pairs = new Map<number, number>()
  for (const [index, [direction, token]] of events.entries()) {
    const isMark = token.type === 'extraSpanMark' && token._extra === extra && !token._matched
    if (!isMark) {
      if (direction === 'exit') levels.pop()
      else levels.push([])
      if (direction === 'enter' && !extra.spaces && holdsSpace(token, context))
        for (const open of levels) open.length = 0
      continue
    }
    if (direction === 'exit') continue
    const open = levels.at(-1)!
    const start = token._close ? open.pop() : undefined
    if (start !== undefined && events[start]![1].end.offset < token.start.offset) pairs.set(start, index)
    else if (token._open) open.push(index)
  }
  if (pairs.size > 0) replaceAll(events, wrap(events, pairs, context))
  return asText(events, extra)
}

/** In place: the tokenizer goes on with the list it gave. */
function replaceAll(events: Event[], wrapped: Event[]): void {
  events.length = 0
  for (const event of wrapped) events.push(event)
}

function holdsSpace(token: Token, context: Event[2]): boolean {
  return token.type === 'lineEnding' || (token.type === 'data' && /\s/.test(context.sliceSerialize(token)))
}

function wrap(events: Event[], pairs: Map<number, number>, context: Event[2]): Event[] {
  const ends = new Map([...pairs].map(([start, end]) => [end, start]))
  const spans = new Map<number, { span: Token; text: Token }>()
  const wrapped: Event[] = []
  for (const [index, event] of events.entries()) {
    const end = event[0] === 'enter' ? pairs.get(index) : undefined
    if (end !== undefined) {
      const closing = events[end]![1]
      const span: Token = {
        type: 'extraSpan',
        start: { ...event[1].start },
        end: { ...closing.end },
        _extra: event[1]._extra,
      }
      const text: Token = { type: 'extraSpanText', start: { ...event[1].end }, end: { ...closing.start } }
      spans.set(index, { span, text })
      wrapped.push(['enter', span, context], event)
      continue
    }
    const start = event[0] === 'enter' ? ends.get(index) : undefined
    if (start !== undefined) wrapped.push(['exit', spans.get(start)!.text, context])
    wrapped.push(event)
    if (event[0] !== 'exit') continue
    if (spans.has(index - 1) && events[index - 1]![1] === event[1])
      wrapped.push(['enter', spans.get(index - 1)!.text, context])
    const closed = ends.get(index - 1)
    if (closed !== undefined && events[index - 1]![1] === event[1])
      wrapped.push(['exit', spans.get(closed)!.span, context])
  }
  for (const { span } of spans.values()) span._matched = span
  for (const index of [...pairs.keys(), ...pairs.values()]) events[index]![1]._matched = events[index]![1]
  return wrapped
}

function asText(events: Event[], extra: Extra): Event[] {
  for (const [, token] of events) {
    if (token.type === 'extraSpanMark' && token._extra === extra && !token._matched) token.type = 'data'
  }
  return events
}

function enterSpan(this: CompileContext, token: Token) {
  const span = { type: 'emphasis', children: [] as PhrasingContent[], data: { hName: token._extra!.tag } }
  this.enter(span as never, token)
}

function exitSpan(this: CompileContext, token: Token) {
  this.exit(token)
}
