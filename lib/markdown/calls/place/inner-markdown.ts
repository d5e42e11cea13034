import type { Root, RootContent } from 'mdast'
import type { Spot } from '../../../record/parsed-post'
import type { ShortcodeParams } from '../../../record/shortcode-params'
import { MappedText } from '../../source/positions'
import { inlineMath, mathBlock } from '../../syntax/math'
import { codeOf } from '../mark/code-calls'
import type { MarkedCall } from '../mark/marked-call'
import type { InnerMarkdown } from './reading-order'

type Parsers = {
  /** of the page's own text: in an `.html` page what a call holds is HTML too */
  parse: (text: MappedText) => Root
  /** of parameters */
  parseMarkdown: (text: MappedText) => Root
  /** of what a template has made */
  output: (call: MarkedCall) => RootContent[]
  /** the page's notes and link targets */
  definitions: readonly string[]
}

/** What stands inside a call, as nodes that the same rules work on as on the page. */
export function innerMarkdown(
  call: MarkedCall,
  { parse, parseMarkdown, output, definitions }: Parsers,
  spotOf: (offset: number) => Spot,
): InnerMarkdown[] {
  const wrap = (part: string, children: RootContent[]): InnerMarkdown => ({
    type: 'gajiInner',
    marker: call.marker,
    part,
    isPages: call.form === '%',
    data: { hName: 'gaji-inner', hProperties: { marker: call.marker, dataPart: part } },
    children: children as InnerMarkdown['children'],
  })
  if (call.output !== undefined) return [wrap('', output(call))]
  const parts = call.parts.map(({ name, text }) => wrap(name, parseMarkdown(text).children))
  const { inner } = call.spec
  if (inner === 'text') return parts
  if (inner === 'code' || inner === 'math') {
    const [text] = call.inners
    const value = text?.text.replace(/^\s*\n/, '').trimEnd() ?? ''
    // {{< katex >}} alone switches formulas on in some themes; here they are on.
    if (inner === 'math' && value.trim() === '') return parts
    const start = { ...spotOf(call.start), offset: call.start }
    const position = { start, end: { ...spotOf(call.end), offset: call.end } }
    const node = inner === 'math' ? formula(call.params, value, position) : { ...codeOf(call), value, position }
    return [...parts, wrap('', [node as RootContent])]
  }
  const contents =
    call.form === '%' ? call.inners.map((text) => withDefinitions(definitions, text, call.end)) : call.inners
  return [...parts, ...contents.map((text) => wrap('', parse(text).children))]
}

export function linkDefinitions(page: string): string[] {
  return page.match(/^ {0,3}\[[^\]\n]+\]:.*$/gm) ?? []
}

/** In {{% %}} notes and link targets of the page are known. Given twice, the page's own count. */
function withDefinitions(definitions: readonly string[], text: MappedText, at: number): MappedText {
  return MappedText.join([text, MappedText.standIn(`\n\n${definitions.join('\n\n')}`, at, at)])
}

/** Themes differ in whether the formula still has its own signs: `{{< math >}}$$ x $$`. */
function formula(params: ShortcodeParams, value: string, position: Parameters<typeof mathBlock>[1]) {
  const [, display, inline] =
    /^\s*(?:(?:\$\$|\\\[)(.*)(?:\$\$|\\\])|(?:\$|\\\()([^$]*)(?:\$|\\\)))\s*$/s.exec(value) ?? []
  const isDisplay = Array.isArray(params) ? params.includes('display') : params.display === true
  if (display !== undefined || isDisplay) return mathBlock(display ?? inline ?? value, position)
  return inlineMath(inline ?? value, position)
}
