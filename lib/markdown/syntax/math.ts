import type { Code as CodeNode, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { CompileContext } from 'mdast-util-from-markdown'
import type { Construct, Token } from 'micromark-util-types'
import type { Processor } from 'unified'
import type { Literal } from 'unist'
import { SKIP, visit } from '../../base/visit'
import type { MarkupConfig } from '../../record/types'
import { mathDelimiters } from './math-delimiters'
import { mathFlow } from './math-flow'
import { mathText } from './math-text'
import { addSyntax } from './syntax'

/** A formula on lines of its own, and one among words. */
export interface MathBlock extends Literal {
  type: 'math'
  value: string
  data?: { hName: string; hProperties: { className: string[] }; hChildren: { type: 'text'; value: string }[] }
}
export interface InlineMath extends Literal {
  type: 'inlineMath'
  value: string
  data?: MathBlock['data'] & { display?: boolean }
}

declare module 'mdast' {
  interface RootContentMap {
    math: MathBlock
    inlineMath: InlineMath
  }
  interface BlockContentMap {
    math: MathBlock
  }
  interface PhrasingContentMap {
    inlineMath: InlineMath
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    mathText: 'mathText'
    mathTextData: 'mathTextData'
    mathFlow: 'mathFlow'
    mathFlowData: 'mathFlowData'
    mathSign: 'mathSign'
  }
  interface Token {
    _math?: { display: boolean; fence: boolean }
  }
}

/**
 * Formulas between `$…$`, `$$…$$`, `\(…\)`, `\[…\]` or the site's own passthrough delimiters, and ```math fences.
 * `math` off leaves all of them text, as Hugo does without passthrough.
 */
export function remarkMathSyntax(this: Processor, { markup, math = true }: Options) {
  if (!math) return
  const text: Record<number, Construct[]> = {}
  const flow: Record<number, Construct[]> = {}
  for (const delimiter of mathDelimiters(markup)) {
    const code = delimiter.open.charCodeAt(0)
    text[code] = [...(text[code] ?? []), mathText(delimiter)]
    if (delimiter.display) flow[code] = [...(flow[code] ?? []), mathFlow(delimiter)]
  }
  addSyntax(
    this,
    { text, flow },
    {
      enter: { mathText: enterMath, mathFlow: enterMath },
      exit: {
        mathText: exitMath,
        mathFlow: exitMath,
        mathTextData: takeData,
        mathFlowData: takeData,
        mathSign: takeEnvironment,
      },
    },
  )
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (!parent || index === undefined) return
      if (node.type === 'code' && /^(?:math|katex)$/i.test(node.lang ?? '')) {
        parent.children.splice(index, 1, mathFromFence(node) as never)
        return SKIP
      }
      if (node.type === 'paragraph' && node.children.some(isDisplay)) {
        const blocks = aroundFormulas(node)
        parent.children.splice(index, 1, ...(blocks as never[]))
        return [SKIP, index + blocks.length]
      }
    })
  }
}
type Options = { markup: Pick<MarkupConfig, 'passthrough'>; math?: boolean }

/** The node of a formula, ready for remark-rehype. */
export function mathBlock(value: string, position: MathBlock['position']): MathBlock {
  return { type: 'math', value, data: shown(value, true), ...(position && { position }) }
}

export function inlineMath(value: string, position: InlineMath['position']): InlineMath {
  return { type: 'inlineMath', value, data: shown(value, false), ...(position && { position }) }
}

function shown(value: string, display: boolean): MathBlock['data'] {
  return {
    hName: display ? 'div' : 'span',
    hProperties: { className: ['math', display ? 'math-display' : 'math-inline'] },
    hChildren: [{ type: 'text', value }],
  }
}

const isDisplay = (node: PhrasingContent) => node.type === 'inlineMath' && node.data?.display === true

const mathFromFence = (node: CodeNode) => mathBlock(node.value, node.position)

/** A displayed formula is a block of its own (it may scroll), so the sentence before and after it are two paragraphs, as in Hugo. */
function aroundFormulas(paragraph: Paragraph): RootContent[] {
  const blocks: RootContent[] = []
  let words: PhrasingContent[] = []
  const endWords = () => {
    const [first, last] = [words[0], words.at(-1)]
    if (first?.type === 'text') first.value = first.value.trimStart()
    if (last?.type === 'text') last.value = last.value.trimEnd()
    const kept = words.filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value === ''))
    if (kept.length > 0) {
      const start = words[0]!.position?.start
      const end = words.at(-1)!.position?.end
      blocks.push({ ...paragraph, children: words, ...(start && end && { position: { start, end } }) })
    }
    words = []
  }
  for (const node of paragraph.children) {
    if (node.type !== 'inlineMath' || !isDisplay(node)) {
      words.push(node)
      continue
    }
    endWords()
    blocks.push(mathBlock(node.value, node.position))
  }
  endWords()
  return blocks
}

const lines = new WeakMap<object, { line: number; text: string }[]>()

function enterMath(this: CompileContext, token: Token) {
  const node = token.type === 'mathFlow' ? { type: 'math', value: '' } : { type: 'inlineMath', value: '' }
  this.enter(node as never, token)
  lines.set(node, [])
}

function takeData(this: CompileContext, token: Token) {
  lines.get(this.stack.at(-1)!)?.push({ line: token.start.line, text: this.sliceSerialize(token) })
}

function takeEnvironment(this: CompileContext, token: Token) {
  if (/^\\(?:begin|end)\{/.test(this.sliceSerialize(token))) takeData.call(this, token)
}

function exitMath(this: CompileContext, token: Token) {
  const node = this.stack.at(-1) as unknown as MathBlock | InlineMath
  const taken = lines.get(node) ?? []
  node.value = taken
    .map(({ line, text }, index) => (index > 0 && line !== taken[index - 1]!.line ? `\n${text}` : text))
    .join('')
    .trim()
  const display = token.type === 'mathFlow' || token._math?.display === true
  node.data = shown(node.value, display)!
  if (node.type === 'inlineMath') {
    // GitHub's other way to write it: $`x^2`$
    if (!display) node.value = node.value.replace(/^`([^`]+)`$/, '$1')
    // Within bold text or a cell no block may stand; as a paragraph's own it becomes one.
    node.data = { ...shown(node.value, display)!, hName: 'span', display }
  }
  this.exit(token)
}
