import type { Emphasis, Strong } from 'mdast'
import type { Prose } from '../prose/read-prose'
import { placeOf, visitProse } from '../prose/visit-prose'
import type { Finding } from './finding'

const sign = /[\p{P}\p{S}]/u
const letter = /[^\s\p{P}\p{S}]/u

/**
 * Bold that the site shows and GitHub doesn't (`**말(영문)**은`: a closing mark behind a sign and before a letter closes
 * nothing for CommonMark), and stars that stay stars everywhere.
 */
export function lintBold({ text, tree }: Prose): Finding[] {
  const found: Finding[] = []
  visitProse(tree, (node) => {
    if (node.type === 'strong' || node.type === 'emphasis') {
      const place = placeOf(node)
      if (!isPlain(text, node)) found.push({ code: 'boldElsewhere', ...place })
      return
    }
    if (node.type !== 'text') return
    const { from, to } = placeOf(node)
    const written = text.slice(from, to)
    for (const { 0: all, 1: inner = '', index } of written.matchAll(/(?<![\\*])\*\*(?!\*)([^*\n]+)\*\*(?!\*)/g)) {
      const fix = `**${inner.trim()}**`
      // A blank inside the marks is the one reason that can be mended for certain.
      if (inner.trim() === '' || fix === all || !/\p{L}/u.test(inner)) continue
      found.push({ code: 'boldNowhere', from: from + index, to: from + index + all.length, fix })
    }
  })
  return found
}

/** By the rule of CommonMark alone. https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run */
function isPlain(text: string, node: Strong | Emphasis): boolean {
  const { from, to } = placeOf(node)
  const width = node.type === 'strong' ? 2 : 1
  const opens = !(sign.test(at(from + width)) && letter.test(before(from)))
  const closes = !(sign.test(before(to - width)) && letter.test(at(to)))
  return opens && closes

  function at(offset: number): string {
    return String.fromCodePoint(text.codePointAt(offset) ?? 32)
  }
  /** The mark's own stars belong to it, `***a***` too. */
  function before(offset: number): string {
    return [...text.slice(Math.max(0, offset - 2), offset)].at(-1)?.replace('*', ' ') ?? ' '
  }
}
