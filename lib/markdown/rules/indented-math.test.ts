import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { remarkMathSyntax } from '../syntax/math'
import { remarkIndentedMath } from './indented-math'

const processor = unified()
  .use(remarkParse)
  .use(remarkMathSyntax, { markup: { passthrough: { enable: false, block: [], inline: [] } } })
  .use(remarkIndentedMath)
const parse = (markdown: string) => (processor.runSync(processor.parse(markdown), markdown) as Root).children

test('indented formulas are formulas, each at its place', () => {
  const blocks = parse('앞\n\n      $$x \\tag{1}$$ \n      \n       $$y$$\n\n뒤')
  expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'math', 'math', 'paragraph'])
  expect(blocks[1]).toMatchObject({ value: 'x \\tag{1}', position: { start: { line: 3, column: 7 } } })
  expect(blocks[2]).toMatchObject({ value: 'y', position: { start: { line: 5, column: 8 }, end: { column: 13 } } })
})

test('a sentence that holds a formula may stand among them', () => {
  const blocks = parse('     다음을 구현합니다 $x^{(i)}$:\n      $$z = W x$$')
  expect(blocks.map((block) => block.type)).toEqual(['paragraph', 'math'])
  expect(blocks[0]).toMatchObject({
    children: [{ value: '다음을 구현합니다 ' }, { type: 'inlineMath', value: 'x^{(i)}' }, { value: ':' }],
  })
})

test('code a blank line apart from formulas stays code, with its own blank lines', () => {
  const blocks = parse('앞\n\n        $$J$$\n\n    def f(a):\n\n        return a\n\n    $$x$$\n    $$y$$\n\n뒤')
  expect(blocks.map((block) => ('value' in block ? block.value : ''))).toEqual([
    '',
    'J',
    'def f(a):\n\n    return a',
    'x',
    'y',
    '',
  ])
  expect(blocks[2]).toMatchObject({ type: 'code', position: { start: { line: 5, column: 5 } } })
  expect(blocks[4]).toMatchObject({ type: 'math', position: { start: { line: 10, column: 5 } } })
})

test('code stays code', () => {
  for (const markdown of ['    six spaces\n    $$x$$', '    echo $$', '```\n$$x$$\n```', '    $x$', '    a = 1']) {
    expect(parse(markdown)[0]?.type).toBe('code')
  }
})
