import type { Code, Construct, State } from 'micromark-util-types'
import { type Delimiter, endsWell, isPrice, looksLikeFormula } from './math-delimiters'
import { characterOf, isLineEnd } from './syntax'

/** Takes exactly `text`, as a sign of a formula. */
export function sign(text: string): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      let at = 0
      return (code) => {
        effects.enter('mathSign')
        return more(code)
      }
      function more(code: Code) {
        if (characterOf(code) !== text[at]) return nok(code)
        effects.consume(code)
        at++
        if (at < text.length) return more
        effects.exit('mathSign')
        return ok
      }
    },
  }
}

/**
 * A formula inside a paragraph. It ends at the next closing sign, at a second opening one, or not at all, so that
 * many unclosed ones cost no more than one.
 */
export function mathText(delimiter: Delimiter): Construct {
  const { open, close, rule, display } = delimiter
  const opening = sign(open)
  const closing = sign(close)
  const isDollar = /^\$+$/.test(open) && open === close

  return {
    name: 'mathText',
    tokenize(effects, ok, nok) {
      const before = characterOf(this.previous)
      let content = ''
      let inData = false
      if (isDollar && before === '$' && this.events.at(-1)?.[1].type !== 'characterEscape') return nok

      return (code) => {
        effects.enter('mathText')._math = { display, fence: false }
        return effects.attempt(opening, first, nok)(code)
      }
      function first(code: Code): State | undefined {
        if (isDollar && code === 36) return nok(code)
        if (rule === 'dollar' && (code === null || /\s/.test(characterOf(code)))) return nok(code)
        return inContent(code)
      }
      function inContent(code: Code): State | undefined {
        if (code === null) return nok(code)
        if (rule === 'dollar' && isPrice(before, content)) return nok(code)
        const character = characterOf(code)
        if (character === close[0]) {
          endData()
          return effects.attempt(closing, closed, notClosed)(code)
        }
        if (character === open[0]) return effects.check(opening, nok, take)(code)
        return take(code)
      }
      function notClosed(code: Code): State | undefined {
        return characterOf(code) === open[0] ? effects.check(opening, nok, take)(code) : take(code)
      }
      function take(code: Code): State | undefined {
        content += characterOf(code)
        if (isLineEnd(code)) {
          endData()
          effects.enter('lineEnding')
          effects.consume(code)
          effects.exit('lineEnding')
          return inContent
        }
        if (!inData) effects.enter('mathTextData')
        inData = true
        effects.consume(code)
        return code === 92 ? escaped : inContent
      }
      /** What follows a backslash closes nothing. */
      function escaped(code: Code): State | undefined {
        return code === null || isLineEnd(code) ? inContent(code) : takeEscaped(code)
      }
      function takeEscaped(code: Code): State | undefined {
        content += characterOf(code)
        effects.consume(code)
        return inContent
      }
      function endData() {
        if (inData) effects.exit('mathTextData')
        inData = false
      }
      function closed(code: Code): State | undefined {
        if (content.trim() === '') return nok(code)
        if (rule === 'guess' && !looksLikeFormula(content, open)) return nok(code)
        if (rule === 'dollar' && !endsWell(content, characterOf(code))) return nok(code)
        if (isDollar && code === 36) return nok(code)
        effects.exit('mathText')
        return ok(code)
      }
    },
  }
}
