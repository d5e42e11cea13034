import type { Properties } from 'hast'
import type { Image, Nodes, Root } from 'mdast'
import type { CompileContext } from 'mdast-util-from-markdown'
import type { Code, Construct, Token } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { visit } from '../../base/visit'
import type { MarkupConfig } from '../../record/types'
import { parseAttributes } from '../syntax/attributes'
import { addSyntax, characterOf } from '../syntax/syntax'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockAttributes: 'blockAttributes'
  }
}

const openBrace = 123

/** A line `{.class #id}` right below a block, where `parser.attribute.block` is on, belongs to that block. */
export function remarkBlockAttributes(this: Processor, markup: MarkupConfig) {
  if (!markup.attributeBlock) return
  addSyntax(
    this,
    { flow: { [openBrace]: blockAttributes } },
    { enter: { blockAttributes: enter }, exit: { blockAttributes: exit } },
  )
  return (root: Root, file: VFile) => {
    const source = String(file)
    visit(root, (node: Nodes, index, parent) => {
      if (node.type === 'image' && parent && index !== undefined) takeInline(node, parent.children[index + 1], source)
      const properties = (node.data as { blockAttributes?: Properties } | undefined)?.blockAttributes
      if (!properties || !parent || index === undefined) return
      const above = parent.children[index - 1]
      const touches = above?.position?.end.line === (node.position?.start.line ?? 0) - 1
      // Code has its attributes in its first line.
      if (above && touches && above.type !== 'code') {
        const data = above.data as { hProperties?: Properties } | undefined
        above.data = { ...data, hProperties: { ...properties, ...data?.hProperties } } as never
      }
      parent.children.splice(index, 1)
      return index
    })
  }
}

/** `![alt](a.png){width=300}`: read from the source, since the typographer has curled the quotes in the text. */
function takeInline(image: Image, next: Nodes | undefined, source: string): void {
  const found = /^\{[^{}\n]*\}/.exec(source.slice(image.position?.end.offset ?? source.length))
  const properties = found && parseAttributes(found[0])
  if (!properties || next?.type !== 'text' || !next.value.startsWith('{')) return
  next.value = next.value.slice(next.value.indexOf('}') + 1)
  image.data = { ...image.data, hProperties: { ...image.data?.hProperties, ...properties } }
}

const blockAttributes: Construct = {
  name: 'blockAttributes',
  concrete: true,
  tokenize(effects, ok, nok) {
    let line = ''
    return (code) => {
      effects.enter('blockAttributes')
      return inLine(code)
    }
    function inLine(code: Code) {
      if (code === null || code < -2) {
        effects.exit('blockAttributes')
        return parseAttributes(line) ? ok(code) : nok(code)
      }
      line += characterOf(code)
      effects.consume(code)
      return inLine
    }
  },
}

function enter(this: CompileContext, token: Token) {
  const properties = parseAttributes(this.sliceSerialize(token)) ?? {}
  this.enter({ type: 'html', value: '', data: { blockAttributes: properties } as never }, token)
}

function exit(this: CompileContext, token: Token) {
  this.exit(token)
}
