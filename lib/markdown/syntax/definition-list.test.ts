import { toHtml } from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { remarkDefinitionList } from './definition-list'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkDefinitionList).use(remarkRehype)
const html = (markdown: string) => toHtml(processor.runSync(processor.parse(markdown))).replaceAll('\n', '')

test('a term and its definitions', () => {
  expect(html('Term\n: Def 1\n: Def **2**\n\nTerm 2\n: Def')).toBe(
    '<dl><dt>Term</dt><dd>Def 1</dd><dd>Def <strong>2</strong></dd><dt>Term 2</dt><dd>Def</dd></dl>',
  )
})

test('a blank line before the definition makes it loose', () => {
  expect(html('Term\n\n: Def')).toBe('<dl><dt>Term</dt><dd><p>Def</p></dd></dl>')
})

test('a definition holds blocks', () => {
  expect(html('용어\n: 풀이\n\n  - x\n  - y')).toBe('<dl><dt>용어</dt><dd>풀이<ul><li>x</li><li>y</li></ul></dd></dl>')
})

test('a second paragraph of a definition stands apart from the first', () => {
  expect(html('용어\n: 하나\n\n  둘')).toBe('<dl><dt>용어</dt><dd><p>하나</p><p>둘</p></dd></dl>')
})

test('a colon without a space, or without a term, is text', () => {
  expect(html('Term\n:no')).toBe('<p>Term:no</p>')
  expect(html(': alone')).toBe('<p>: alone</p>')
})
