import type { Code, Construct, State, TokenizeContext } from 'micromark-util-types'
import { type Delimiter, looksLikeFormula } from './math-delimiters'
import { sign } from './math-text'
import { characterOf, isBlank, isLineEnd } from './syntax'

/**
 * A formula on lines of its own. Between its signs nothing else is read: a line `= b` makes no heading, `- c` no list.
 * A blank line ends the attempt, as it ends a paragraph in Hugo.
 */
export function mathFlow({ open, close, rule }: Delimiter): Construct {
  const opening = sign(open)
  const closing = sign(close)

  return {
    name: 'mathFlow',
    concrete: true,
    tokenize(effects, ok, nok) {
      const self: TokenizeContext = this
      const prefix = self.events.at(-1)?.[1]
      const indent = prefix?.type === 'linePrefix' ? prefix.end.column - prefix.start.column : 0
      let content = ''
      let line = ''
      let inData = false

      return (code) => {
        effects.enter('mathFlow')
        return effects.attempt(opening, opened, nok)(code)
      }
      function opened(code: Code): State | undefined {
        return open === close && characterOf(code) === open[0] ? nok(code) : inLine(code)
      }
      function inLine(code: Code): State | undefined {
        if (code === null) return nok(code)
        if (isLineEnd(code)) return endLine(code)
        const character = characterOf(code)
        if (character === close[0]) {
          // `다음과 같다. $$` ends a line and a formula's first line follows: the signs below it close that one.
          if (self.interrupt && line.trim() !== '') return nok(code)
          endData()
          return effects.attempt(closing, closed, notClosed)(code)
        }
        return character === open[0] ? effects.check(opening, nok, take)(code) : take(code)
      }
      function notClosed(code: Code): State | undefined {
        return characterOf(code) === open[0] ? effects.check(opening, nok, take)(code) : take(code)
      }
      function take(code: Code): State | undefined {
        takeOne(code)
        return code === 92 ? escaped : inLine
      }
      function escaped(code: Code): State | undefined {
        if (code === null || isLineEnd(code)) return inLine(code)
        takeOne(code)
        return inLine
      }
      function takeOne(code: Code) {
        if (!inData) effects.enter('mathFlowData')
        inData = true
        line += characterOf(code)
        effects.consume(code)
      }
      function endData() {
        if (inData) effects.exit('mathFlowData')
        inData = false
      }
      function endLine(code: Code): State | undefined {
        endData()
        if (line.trim() === '' && content !== '') return nok(code)
        // A paragraph is interrupted only where both signs stand alone.
        if (self.interrupt && content === '' && line.trim() !== '') return nok(code)
        content += `${line}\n`
        line = ''
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return startLine
      }
      function startLine(code: Code): State | undefined {
        if (self.parser.lazy[self.now().line]) return nok(code)
        return indentOf(code, 0)
      }
      function indentOf(code: Code, width: number): State | undefined {
        if (isBlank(code) && width < indent) {
          if (width === 0) effects.enter('linePrefix')
          effects.consume(code)
          return (next) => indentOf(next, width + 1)
        }
        if (width > 0) effects.exit('linePrefix')
        return inLine(code)
      }
      function closed(code: Code): State | undefined {
        content += line
        if (content.trim() === '' || (rule === 'guess' && !looksLikeFormula(content, open))) return nok(code)
        return afterClose(code)
      }
      function afterClose(code: Code): State | undefined {
        if (isBlank(code)) {
          effects.enter('whitespace')
          effects.consume(code)
          effects.exit('whitespace')
          return afterClose
        }
        if (code !== null && !isLineEnd(code)) return nok(code)
        effects.exit('mathFlow')
        return ok(code)
      }
    },
  }
}
