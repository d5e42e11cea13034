import type { CompileContext } from 'mdast-util-from-markdown'
import type { Code, Construct, Effects, State, Token, TokenizeContext } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { MarkupConfig } from '../../../record/types'
import { addSyntax, characterOf, lookAhead } from '../../syntax/syntax'
import { asHugo, leaveKoreanMarks, type Mark, marksFrom } from './typographer-rules'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    typographicMark: 'typographicMark'
  }
}

type Options = { markup: Pick<MarkupConfig, 'typographer' | 'typographerMarks'> }

/**
 * Quotes, dashes, ellipses and «» as goldmark's typographer makes them, save where that is wrong beside Hangul:
 * there the author's own signs stay.
 * Works while the text is parsed: only there an escaped `\"` still differs from a plain one.
 */
export function remarkTypographer(this: Processor, { markup }: Options) {
  if (!markup.typographer) return
  const marks = marksFrom(markup.typographerMarks)
  const found = new WeakMap<Token, Mark>()

  const quote: Construct = {
    name: 'typographicQuote',
    add: 'after',
    tokenize(effects, ok) {
      const before = characterOf(this.previous) || '\n'
      let line = ''
      return effects.check(
        lookAhead(7, (text) => {
          line = text
        }),
        take,
        take,
      )
      function take(code: Code) {
        const token = effects.enter('typographicMark')
        effects.consume(code)
        effects.exit('typographicMark')
        found.set(token, { name: null, before, line })
        return ok
      }
    },
    resolveAll(events) {
      const block = events.flatMap(([direction, token]) => (direction === 'enter' && found.get(token)) || [])
      asHugo(block, marks)
      leaveKoreanMarks(block)
      return events
    },
  }

  const run: Construct = {
    name: 'typographicRun',
    add: 'after',
    tokenize(effects, ok, nok) {
      return tokenizeRun(this, effects, ok, nok)
    },
    resolveAll: quote.resolveAll,
  }

  addSyntax(
    this,
    { text: Object.fromEntries([...'\'"'].map(key(quote)).concat([...'-.<>'].map(key(run)))) },
    { enter: { typographicMark: enterText }, exit: { typographicMark: exitText } },
  )

  function tokenizeRun(context: TokenizeContext, effects: Effects, ok: State, nok: State): State {
    const before = characterOf(context.previous) || '\n'
    let sign = ''
    let token: Token
    return (code) => {
      sign = characterOf(code)
      token = effects.enter('typographicMark')
      return more(code, '')
    }
    function more(code: Code, taken: string): State | undefined {
      const longer = characterOf(code) === sign && taken.length < 3
      const name = nameOfRun(taken)
      if (longer && (!name || nameOfRun(taken + sign))) {
        effects.consume(code)
        return (next) => more(next, taken + sign)
      }
      if (!name) return nok(code)
      effects.exit('typographicMark')
      found.set(token, { name, before, line: taken + characterOf(code) })
      return ok(code)
    }
  }

  function nameOfRun(run: string): Mark['name'] {
    if (run === '---' && marks.emDash) return 'emDash'
    if (run === '--' && marks.enDash) return 'enDash'
    if (run === '...' && marks.ellipsis) return 'ellipsis'
    if (run === '<<' && marks.leftAngleQuote) return 'leftAngleQuote'
    if (run === '>>' && marks.rightAngleQuote) return 'rightAngleQuote'
    return null
  }

  function enterText(this: CompileContext, token: Token) {
    this.config.enter.data?.call(this, token)
  }

  function exitText(this: CompileContext, token: Token) {
    const text = this.stack.pop()
    if (text?.type !== 'text') throw new Error('a typographic mark stands in text')
    const name = found.get(token)?.name
    text.value += name ? marks[name] : this.sliceSerialize(token)
    const { line, column, offset } = token.end
    if (text.position) text.position.end = { line, column, offset }
  }
}

const key = (construct: Construct) => (sign: string) => [sign.charCodeAt(0), construct]
