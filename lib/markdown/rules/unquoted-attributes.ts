import type { Code, Construct, State } from 'micromark-util-types'
import type { Processor } from 'unified'
import { addSyntax, lookAhead } from '../syntax/syntax'

/**
 * `<a href=http://x/y>`: micromark ends a value without quotes at its first slash, and so shows the tag as text, where
 * CommonMark lets it go on. https://spec.commonmark.org/0.31.2/#unquoted-attribute-value
 */
export function remarkUnquotedAttributes(this: Processor): void {
  addSyntax(this, { text: { 60: unquotedTag } }, {})
}

const attribute = '\\s+[a-z_:][\\w.:-]*(?:\\s*=\\s*(?:[^\\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?'
const tag = new RegExp(`^[a-z][a-z\\d-]*(?:${attribute})+\\s*/?$`, 'i')
const hasSlash = /=\s*[^\s"'=<>`]*\//
const longest = 4_000

const unquotedTag: Construct = {
  name: 'unquotedTag',
  tokenize(effects, ok, nok) {
    let ahead = ''
    let left = 0
    return (code) => {
      effects.enter('htmlText')
      effects.enter('htmlTextData')
      effects.consume(code)
      return effects.check(lookAhead(longest, read, /[^<>\n]/), decide, nok)
    }
    function read(text: string) {
      ahead = text
    }
    function decide(code: Code): State | undefined {
      if (!hasSlash.test(ahead) || !tag.test(ahead)) return nok(code)
      left = ahead.length
      return take(code)
    }
    function take(code: Code): State | undefined {
      const isEnd = left === 0
      if (isEnd && code !== 62) return nok(code)
      effects.consume(code)
      left--
      if (!isEnd) return take
      effects.exit('htmlTextData')
      effects.exit('htmlText')
      return ok
    }
  },
}
