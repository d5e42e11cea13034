import type { Element, ElementContent, Root } from 'hast'
import type { HighlighterCore } from 'shiki/core'
import type { VFile } from 'vfile'
import { visit } from '../../base/visit'
import type { MarkupConfig } from '../../record/types'
import { placeOf, type Report } from '../source/report'
import { type CodeInfo, isOn, parseCodeInfo, type SiteHighlight } from './code-info'
import { findLanguage, highlighterFor } from './code-languages'
import { type LineMark, takeMarks } from './code-marks'
import { tokenClass } from './code-theme'

type Options = { report: Report; markup: Pick<MarkupConfig, 'highlight'> }
type Block = { pre: Element; code: Element; info: CodeInfo; lines: string[]; marks: Map<number, Set<LineMark>> }

/**
 * Code by Shiki while the site is built: classes instead of colours, so that one style sheet serves light and dark.
 * Grammars must have been loaded (loadLanguages): all rules run without waiting, so that their time can be limited.
 * Without a language, or with one nobody knows, code stays plain.
 */
export function rehypeHighlightCode({ report, markup }: Options) {
  const site = Object.fromEntries(Object.entries(markup.highlight).map(([key, value]) => [key.toLowerCase(), value]))
  return (tree: Root, file: VFile) => {
    if (site.codefences === false) return
    const ids = new Set<string>()
    for (const block of codeBlocks(tree, site)) {
      reportBlock(block, report)
      // As Hugo: not without a language, nor in one that nobody knows, unless it guesses one.
      const isKnown = block.info.language !== '' && findLanguage(block.info.language) !== null
      const isHighlighted = isKnown || (isOn(site.guesssyntax) && !isIndented(block.pre, String(file)))
      showBlock(block, isOn(site.linenos) && isHighlighted, ids)
    }
  }
}

function codeBlocks(tree: Root, site: SiteHighlight): Block[] {
  const blocks: Block[] = []
  visit(tree, 'element', (pre) => {
    const code = pre.children[0]
    if (pre.tagName !== 'pre' || code?.type !== 'element' || code.tagName !== 'code') return
    const names = Array.isArray(code.properties.className) ? code.properties.className.map(String) : []
    const lang = names.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? ''
    const info = parseCodeInfo(lang, code.data?.meta ?? '', site)
    const text = code.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    blocks.push({ pre, code, info, ...takeMarks(text.replace(/\n$/, '')) })
  })
  return blocks
}

/** Code by its margin alone, without a fence or a call around it. */
function isIndented({ position }: Element, source: string): boolean {
  const start = position?.start.offset
  return start !== undefined && !/^[ \t]*(?:`{3}|~{3}|\{\{)/.test(source.slice(start, start + 40))
}

function languageOf({ language }: CodeInfo) {
  const found = findLanguage(language)
  return found === 'plain' ? null : found
}

function reportBlock({ pre, info, lines }: Block, report: Report): void {
  const place = placeOf(pre)
  if (findLanguage(info.language) === null) {
    const message = `unknown code language "${info.language}"`
    report({ ...place, severity: 'warning', code: 'unknown-code-language', message, remedy: 'for none write text' })
  }
  if (info.badRanges.length > 0) {
    const message = `bad highlight range ${info.badRanges.map((range) => `"${range}"`).join(', ')}`
    report({
      ...place,
      severity: 'warning',
      code: 'bad-highlight-range',
      message,
      remedy: 'write for instance {1,3-5}',
    })
  }
  const last = Math.max(0, ...info.ranges.map(([, to]) => to))
  if (last > lines.length) {
    const message = 'highlight range is longer than the code'
    const remedy = `line ${last} of ${lines.length}`
    report({ ...place, severity: 'error', code: 'long-highlight-range', message, remedy, canShow: true })
  }
}

const largest = { lines: 5_000, characters: 200_000 }

/** `ids`: those of lines above. What the site says of anchors holds for each block, and only one can have an id. */
function showBlock(block: Block, numbersOnSite: boolean, ids: Set<string>): void {
  const { pre, code, info, lines, marks } = block
  const language = languageOf(info)
  const numbers = info.lineNumbers ?? numbersOnSite
  for (const [from, to] of info.ranges) {
    for (let line = from; line <= Math.min(to, lines.length); line++)
      marks.set(line, (marks.get(line) ?? new Set()).add('hl'))
  }
  // A long line scrolls in its own box, which the keyboard must reach.
  pre.properties.tabIndex = 0
  code.properties = info.language ? { className: [`language-${info.language}`], dataLang: info.language } : {}
  const text = lines.join('\n')
  const isHuge = lines.length > largest.lines || text.length > largest.characters
  const highlighter = language && !isHuge ? highlighterFor(language.id) : null
  const tokens = language && highlighter ? tokenLines(highlighter, text, language.id) : null
  if (tokens || numbers || marks.size > 0) {
    code.children = lines.flatMap((line, index): ElementContent[] => [
      lineElement(tokens?.[index] ?? [{ type: 'text', value: line }], index + 1, block, numbers, ids),
      { type: 'text', value: '\n' },
    ])
  } else code.children = [{ type: 'text', value: `${text}\n` }]
  if (language || numbers || info.title || info.id || info.classes.length > 0)
    wrap(block, language?.label ?? null, numbers)
}

function tokenLines(highlighter: HighlighterCore, code: string, lang: string): ElementContent[][] {
  // No limit on time: on a busy machine it would leave lines uncoloured, another build, another page.
  const lines = highlighter.codeToTokensBase(code, {
    lang,
    theme: 'by-kind',
    tokenizeMaxLineLength: 2_000,
    tokenizeTimeLimit: 0,
  })
  return lines.map((line) => {
    const pieces: ElementContent[] = []
    let last: { className: string | null; text: { type: 'text'; value: string } } | null = null
    for (const { content, color } of line) {
      const className = tokenClass(color)
      if (last && (last.className === className || content.trim() === '')) {
        last.text.value += content
        continue
      }
      const text = { type: 'text' as const, value: content }
      last = { className, text }
      pieces.push(
        className
          ? { type: 'element', tagName: 'span', properties: { className: [className] }, children: [text] }
          : text,
      )
    }
    return pieces
  })
}

function lineElement(
  children: ElementContent[],
  number: number,
  { info, marks }: Block,
  numbers: boolean,
  ids: Set<string>,
): Element {
  const shown = info.firstLine + number - 1
  const id = info.anchors === null ? '' : `${info.anchors}${shown}`
  const isFirst = id !== '' && !ids.has(id)
  ids.add(id)
  return {
    type: 'element',
    tagName: 'span',
    properties: {
      className: ['line', ...(marks.get(number) ?? [])],
      ...(numbers && { dataLine: String(shown) }),
      ...(isFirst && { id }),
    },
    children,
  }
}

/** The frame with file name and language around the code; `pre` itself becomes the frame, so that its place in the tree stays. */
function wrap({ pre, info, marks }: Block, label: string | null, numbers: boolean): void {
  const kinds = new Set([...marks.values()].flatMap((kind) => [...kind]))
  const classes = [
    ...(numbers ? ['has-line-numbers'] : []),
    ...(kinds.has('focus') ? ['has-focus'] : []),
    ...(kinds.has('add') || kinds.has('del') ? ['has-diff'] : []),
  ]
  const inner: Element = {
    ...pre,
    properties: { ...pre.properties, ...(classes.length > 0 && { className: classes }) },
  }
  const title: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: { className: ['code-title'] },
    children: [{ type: 'text', value: info.title ?? '' }],
  }
  pre.tagName = info.title ? 'figure' : 'div'
  pre.properties = {
    className: ['highlight', ...info.classes],
    ...(label && { dataLabel: label }),
    ...(info.id && { id: info.id }),
  }
  pre.children = info.title ? [title, inner] : [inner]
}
