import type { Link } from 'mdast'
import type { CompileContext } from 'mdast-util-from-markdown'
import type { Code, Construct, Event, Previous, Token } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { MarkupConfig } from '../../record/types'
import { addSyntax, characterOf, lookAhead } from '../syntax/syntax'
import { addressCharacter, bareLinkLength, goesOn } from './bare-link-end'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bareLink: 'bareLink'
  }
  interface Token {
    _noLabelBefore?: boolean
  }
}

/**
 * Bare addresses in place of remark-gfm's, which run on to the next blank: over `。これは`, and over the marks of what
 * stands there. As goldmark's linkify has them: a host needs a dot, ftp counts, www follows linkifyProtocol.
 */
export function remarkBareLinks(this: Processor, markup: Pick<MarkupConfig, 'linkify' | 'linkifyProtocol'>): void {
  if (!markup.linkify) return
  const [h, w, f] = ['h', 'w', 'f'].map((letter) => letter.charCodeAt(0)) as [number, number, number]
  addSyntax(
    this,
    {
      text: {
        [h]: bareLink(notAfterLetter),
        [h - 32]: bareLink(notAfterLetter),
        [w]: bareLink(atWord),
        [f]: bareLink(atWord),
      },
    },
    {
      enter: { bareLink: enter },
      exit: {
        bareLink(token) {
          exit.call(this, token, markup.linkifyProtocol)
        },
      },
    },
  )
}

const notAfterLetter: Previous = (code) => !/[a-z]/i.test(characterOf(code))
const atWord: Previous = (code) => /^[\s(*_~[\]]?$/.test(characterOf(code))

// The longest host, and then the longest address that anyone writes.
const longestHost = 8 + 256 + 64
const longest = 8_000

function bareLink(previous: Previous): Construct {
  return {
    name: 'bareLink',
    previous,
    tokenize(effects, ok, nok) {
      const { events, previous: before } = this
      let ahead = ''
      let length = 0
      const read = (text: string) => {
        ahead = text
      }
      return (code) => {
        if (!previous.call(this, before) || isInLabel(events)) return nok(code)
        return effects.check(lookAhead(4, read), beginning, nok)(code)
      }
      function beginning(code: Code) {
        if (!/^(?:http|www\.|ftp:)/i.test(ahead)) return nok(code)
        return effects.check(lookAhead(longestHost, read, addressCharacter), host, nok)(code)
      }
      function host(code: Code) {
        if (goesOn(ahead)) return effects.check(lookAhead(longest, read, addressCharacter), whole, nok)(code)
        return whole(code)
      }
      function whole(code: Code) {
        length = bareLinkLength(ahead)
        if (length === 0) return nok(code)
        effects.enter('bareLink')
        return take(code)
      }
      function take(code: Code) {
        effects.consume(code)
        length--
        if (length > 0) return take
        effects.exit('bareLink')
        return ok
      }
    },
  }
}

/** Within `[…`, which may yet become a link. Whoever looked back without finding one leaves a sign, so that the next stops there. */
function isInLabel(events: Event[]): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    const token = events[index]![1]
    if ((token.type === 'labelLink' || token.type === 'labelImage') && !token._balanced) return true
    if (token._noLabelBefore) break
  }
  const last = events.at(-1)?.[1]
  if (last) last._noLabelBefore = true
  return false
}

function enter(this: CompileContext, token: Token) {
  this.enter({ type: 'link', title: null, url: '', children: [] }, token)
  this.config.enter.data?.call(this, token)
}

function exit(this: CompileContext, token: Token, protocol: string) {
  this.config.exit.data?.call(this, token)
  const link = this.stack.at(-1) as Link
  const text = this.sliceSerialize(token)
  link.url = text.startsWith('www.') ? `${protocol}://${text}` : text
  this.exit(token)
}
