import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import ko from '../../words/ko.json'
import type { Finding } from '../source/report'
import { remarkMathSyntax } from '../syntax/math'
import { rehypeMath } from './math'

function show(markdown: string): { html: string; findings: Finding[] } {
  const findings: Finding[] = []
  const processor = unified()
    .use(remarkParse)
    .use(remarkMathSyntax, { markup: { passthrough: { enable: false, block: [], inline: [] } } })
    .use(remarkRehype)
    .use(rehypeMath, { report: (finding: Finding) => void findings.push(finding), words: ko.text })
  const file = new VFile(markdown)
  return { html: toHtml(processor.runSync(processor.parse(file), file) as Root), findings }
}

test('a formula is drawn for the eye and spelled for screen readers', () => {
  const { html, findings } = show('$x^2$와\n\n$$\n\\frac{1}{2}\n$$')
  expect(findings).toEqual([])
  expect(html).toMatch(/<span class="math math-inline"><span class="katex"><span class="katex-mathml"><math/)
  expect(html).toMatch(/<div class="math math-display"><span class="katex-display">/)
  expect(html).toContain('aria-hidden="true"')
})

test('a formula that fails is an error at its place, and shows its source', () => {
  const { html, findings } = show('글\n\n$$\n\\frac{1}{\n$$')
  expect(findings).toMatchObject([{ severity: 'error', code: 'formula', canShow: true, line: 4 }])
  expect(findings[0]?.message).toMatch(/^formula: /)
  expect(html).toContain('<div class="math math-display problem"><code>\\frac{1}{</code></div>')
  expect(show('앞 $a + \\nosuch$').findings).toMatchObject([
    { line: 1, column: 8, message: 'formula: Undefined control sequence: \\nosuch' },
  ])
})

test('no formula brings a link, a style or a picture', () => {
  const { html, findings } = show(
    '$\\href{javascript:alert(1)}{x}$ $\\htmlStyle{position:fixed}{x}$ $\\includegraphics{https://evil.example/x.png}$',
  )
  expect(html.replace(/<annotation[\s\S]*?<\/annotation>/g, '')).not.toMatch(/javascript:|position:\s*fixed|<img|<a /)
  expect(findings.map((finding) => finding.message)).toContain('formula: \\href is not allowed')
})

test('Hangul is text in a formula', () => {
  const { html, findings } = show('$손실 = \\frac{\\text{합 계}}{수}$')
  expect(findings).toEqual([])
  expect(html).toContain('hangul_fallback')
})

test('a command defined once holds for the page', () => {
  expect(show('$\\newcommand{\\E}{\\mathbb{E}} x$\n\n$\\E$').findings).toEqual([])
  expect(show('$\\E$').findings).toHaveLength(1)
})

test('commands that only MathJax knows', () => {
  expect(show('$\\mbox{if } a > 0 \\label{eq:1}$').findings).toEqual([])
})

test('bombs end with a word', () => {
  expect(show(`$${'{'.repeat(4900)}x${'}'.repeat(4900)}$`).findings[0]?.message).toBe('formula: nested too deeply')
  for (const [open, close] of [
    ['\\frac{1}{', '}'],
    ['x^{', '}'],
    ['\\sqrt{', '}'],
  ] as const) {
    const messages = show(`$${open.repeat(300)}x${close.repeat(300)}$`).findings.map(({ message }) => message)
    expect(messages).toEqual(['formula: nested too deeply'])
  }
  expect(show('$\\def\\a{\\a\\a}\\a$').findings[0]?.message).toMatch(/Too many expansions/)
})

test('a post that is all formulas is refused once, not at each of them', () => {
  const { findings } = show('$a$ '.repeat(2500))
  expect(findings.map(({ message }) => message)).toEqual(['formula: more than 2000 in one post'])
  expect(show(`$$${'x+'.repeat(6000)}x$$`).findings[0]?.message).toBe('formula: longer than 10000 characters')
})

test('an error says what to write instead', () => {
  expect(show('$$\\begin{eqnarray} a \\end{eqnarray}$$').findings[0]?.remedy).toBe('write align')
  expect(show('$x \\tag{1}$').findings[0]?.remedy).toBe('write the formula between $$')
  expect(show('$\\nosuch$').findings[0]?.remedy).toContain('katex.org')
})

test('a displayed formula within words is no block, on its own it is', () => {
  expect(show('**$$x$$**').html).toMatch(/^<p><strong><span class="math math-display">/)
  expect(show('앞 $$x$$ 뒤').html).toMatch(/^<p>앞<\/p>\s*<div class="math math-display">/)
})

test('a long formula can be reached and scrolled by keyboard', () => {
  expect(show(`$$${'a + b + c + d + '.repeat(6)} z$$`).html).toContain('tabindex="0" role="group" aria-label="수식"')
})
