import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../tools/testing/cpu-time'
import { remarkMathSyntax } from './math'

const off = { enable: false, block: [] as [string, string][], inline: [] as [string, string][] }
const hugo = {
  enable: true,
  block: [
    ['\\[', '\\]'],
    ['$$', '$$'],
  ] as [string, string][],
  inline: [
    ['\\(', '\\)'],
    ['$', '$'],
  ] as [string, string][],
}

type Any = { type: string; value?: string; children?: Any[] }

/** ⟨inline⟩, ⟪block⟫, [paragraph]. */
function read(markdown: string, passthrough = off): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkMathSyntax, { markup: { passthrough } })
  const show = (node: Any): string => {
    if (node.type === 'inlineMath') return `⟨${node.value}⟩`
    if (node.type === 'math') return `⟪${node.value}⟫`
    const inner = node.value ?? (node.children ?? []).map(show).join('')
    const marks: Record<string, string> = {
      paragraph: '[]',
      code: '‹›',
      inlineCode: '‹›',
      strong: '**',
      listItem: '()',
      blockquote: '{}',
    }
    const mark = marks[node.type]
    return mark ? `${mark[0]}${inner}${mark[1]}` : inner
  }
  return show(processor.runSync(processor.parse(markdown)) as Root as Any)
}

describe('a formula among words', () => {
  test.each([
    ['$x^2$ and $y$', '[⟨x^2⟩ and ⟨y⟩]'],
    ['손실 $L_\\theta$는 작다', '[손실 ⟨L_\\theta⟩는 작다]'],
    ['$a_1$ and $b_2$ *x*', '[⟨a_1⟩ and ⟨b_2⟩ x]'],
    ['**$x^2$**는', '[*⟨x^2⟩*는]'],
    ['$a \\$ b$', '[⟨a \\$ b⟩]'],
    ['3$\\times$3 커널', '[3⟨\\times⟩3 커널]'],
    ['\\(x_1\\)와 \\\\(y_1\\\\)', '[⟨x_1⟩와 ⟨y_1⟩]'],
    ['크기는 \\(n\\)이다', '[크기는 ⟨n⟩이다]'],
    ['$a\nb$', '[⟨a\nb⟩]'],
    ['> $a\n> b$', '{[⟨a\nb⟩]}'],
    ['| a |\n|---|\n| $x_1$ |', 'a⟨x_1⟩'],
    ['# 제목 $x$', '제목 ⟨x⟩'],
    ['$`x_1`$과 `$x$`', '[⟨x_1⟩과 ‹$x$›]'],
    ["시그모이드다. $\\sigma'$은 크고 $f'$을, $x''$", "[시그모이드다. ⟨\\sigma'⟩은 크고 ⟨f'⟩을, ⟨x''⟩]"],
    ["$a$'s, $a'$'s, '$b'$', ($W_1'$)", "[⟨a⟩'s, ⟨a'⟩'s, '⟨b'⟩', (⟨W_1'⟩)]"],
    ["$f(x)'$ $u'v + uv'$ $\\hat{y}'$ $θ'$", "[⟨f(x)'⟩ ⟨u'v + uv'⟩ ⟨\\hat{y}'⟩ ⟨θ'⟩]"],
  ])('%s', (markdown, expected) => expect(read(markdown)).toBe(expected))
})

describe('money and escaped brackets are no formulas', () => {
  test.each([
    'costs $5 and $6',
    '$5이고 저것은 10$입니다',
    '5$에서 10$로',
    '가격은 $20,000 또는 USD$30이다',
    '$ x $',
    'a $$$ b',
    'US$ 5, $x',
    '$5와 $10, US$ 3은 2$이다',
    "'$5' and '$6'",
    "'$HOME'과 '$PATH'",
    "echo $HOME'$PATH'",
    "$HOME에서 '$PATH'",
    "echo $x 'n'$y",
  ])('%s', (markdown) => expect(read(markdown)).toBe(`[${markdown}]`))

  test.each([
    ['\\[1\\] 참고', '[[1] 참고]'],
    ['\\[번역\\] 글', '[[번역] 글]'],
    ['\\(주\\)회사', '[(주)회사]'],
    ['Kim. Title\\[M\\]. Seoul, 2020. Lee\\[J/OL\\].', '[Kim. Title[M]. Seoul, 2020. Lee[J/OL].]'],
    ['\\[N/A\\]는 빈 값, \\[I/O\\] 오류, \\[TCP/IP\\].', '[[N/A]는 빈 값, [I/O] 오류, [TCP/IP].]'],
    ['\\[N/A\\]', '[[N/A]]'],
    ['\\[M\\] 단행본', '[[M] 단행본]'],
    ['\\$5 and \\$6', '[$5 and $6]'],
    ['`$x$`', '[‹$x$›]'],
    ['    $$x$$', '‹$$x$$›'],
  ])('%s', (markdown, expected) => expect(read(markdown)).toBe(expected))
})

describe('a formula on lines of its own', () => {
  test.each([
    ['$$\na_1 * b_2\n$$', '⟪a_1 * b_2⟫'],
    ['$$x$$', '⟪x⟫'],
    ['\\[y_2\\]', '⟪y_2⟫'],
    ['\\[\nA/B\n\\]', '⟪A/B⟫'],
    ['\\[A/b\\]', '⟪A/b⟫'],
    ['\\\\[y_2\\\\]', '⟪y_2⟫'],
    ['\\[손실 = \\frac{1}{n}\\]', '⟪손실 = \\frac{1}{n}⟫'],
    ['앞\n$$\na\n= b\n- c\n$$\n뒤', '[앞]⟪a\n= b\n- c⟫[뒤]'],
    ['다음과 같다. $$x$$ 그렇다.', '[다음과 같다.]⟪x⟫[그렇다.]'],
    ['- 항목\n  $$\n  x\n  $$', '([항목]⟪x⟫)'],
    ['> $$\n> x\n> $$\n\n끝', '{⟪x⟫}[끝]'],
    [
      '$$\n\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}\n$$',
      '⟪\\begin{aligned}\na &= b \\\\\nc &= d\n\\end{aligned}⟫',
    ],
    ['```math\nx^2\n```', '⟪x^2⟫'],
    ['\\begin{align}\na &= b \\\\\n- c\n\\end{align}', '⟪\\begin{align}\na &= b \\\\\n- c\n\\end{align}⟫'],
    ['\\begin{cases}\na\n\\end{cases}', '[\\begin{cases}\na\n\\end{cases}]'],
    ['다음과 같다. $$\nx\n$$\n끝', '[다음과 같다.]⟪x⟫[끝]'],
    ['A: $$\nx\n$$\nB: $$\ny\n$$', '[A:]⟪x⟫[B:]⟪y⟫'],
    ['- 항목 $$\n  x\n  $$', '([항목]⟪x⟫)'],
    ['$$\n열림\n\n- a\n- b', '[$$\n열림]([a])([b])'],
  ])('%s', (markdown, expected) => expect(read(markdown)).toBe(expected))
})

describe("Hugo's passthrough", () => {
  test.each([
    ['$x_1 * y_2$ text $a$', '[⟨x_1 * y_2⟩ text ⟨a⟩]'],
    ['\\(x_1\\) and \\[y_2\\]', '[⟨x_1⟩ and]⟪y_2⟫'],
    ['costs $5 and $6', '[costs $5 and $6]'],
    ['\\(1\\)', '[⟨1⟩]'],
  ])('%s', (markdown, expected) => expect(read(markdown, hugo)).toBe(expected))

  test('signs of the site’s own', () => {
    expect(read('@@x@@ $y$', { enable: true, block: [], inline: [['@@', '@@']] })).toBe('[⟨x⟩ $y$]')
  })
})

test('a formula knows its place', () => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkMathSyntax, { markup: { passthrough: off } })
  const tree = processor.runSync(processor.parse('a\n\n$$\nx\n$$')) as Root
  expect(tree.children[1]).toMatchObject({
    type: 'math',
    position: { start: { line: 3, column: 1 }, end: { line: 5 } },
  })
})

test('many unclosed signs cost no more than few', () => {
  for (const piece of ['$a ', '$$a\n', '\\[a\n', '\\(a ', '$a$1 ', '$']) {
    expect(
      cpuTime(() => read(piece.repeat(10_000))),
      piece,
    ).toBeLessThan(3000)
  }
})
