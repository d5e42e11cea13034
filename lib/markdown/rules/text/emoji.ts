import { nameToEmoji } from 'gemoji'
import type { Nodes, Root } from 'mdast'
import type { CompileContext } from 'mdast-util-from-markdown'
import type { Code, Construct, Token } from 'micromark-util-types'
import type { Processor } from 'unified'
import { visit } from '../../../base/visit'
import { addSyntax, characterOf } from '../../syntax/syntax'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    emojiName: 'emojiName'
  }
}

const colon = 58

/** `:smile:` by GitHub's names, as goldmark-emoji reads them: not in code, not where the colon is escaped. */
export function remarkEmoji(this: Processor) {
  addSyntax(
    this,
    { text: { [colon]: emojiName } },
    { enter: { emojiName: enterEmoji }, exit: { emojiName: exitEmoji } },
  )
  // Only now, since ids of headings are made from the name.
  return (tree: Root) => {
    visit(tree, (node: Nodes | Emoji) => {
      if (node.type !== 'emoji') return
      Object.assign(node, { type: 'text', value: nameToEmoji[node.value.slice(1, -1)] })
    })
  }
}

type Emoji = { type: 'emoji'; value: string }

const emojiName: Construct = {
  name: 'emojiName',
  add: 'after',
  tokenize(effects, ok, nok) {
    let name = ''
    return (code) => {
      effects.enter('emojiName')
      effects.consume(code)
      return inName
    }
    function inName(code: Code) {
      if (code === colon) {
        if (!Object.hasOwn(nameToEmoji, name)) return nok(code)
        effects.consume(code)
        effects.exit('emojiName')
        return ok
      }
      const sign = characterOf(code)
      if (!/^[a-z0-9_+-]$/.test(sign) || name.length > 60) return nok(code)
      name += sign
      effects.consume(code)
      return inName
    }
  },
}

function enterEmoji(this: CompileContext, token: Token) {
  this.enter({ type: 'emoji', value: '' } as never, token)
}

function exitEmoji(this: CompileContext, token: Token) {
  const node = this.stack.at(-1) as unknown as Emoji
  node.value = this.sliceSerialize(token)
  this.exit(token)
}
