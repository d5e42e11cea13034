import { toHtml } from 'hast-util-to-html'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { remarkExtras } from './extras'

const none = { insert: false, mark: false, subscript: false, superscript: false, delete: false }
const all = { insert: true, mark: true, subscript: true, superscript: true, delete: true }
function html(markdown: string, extras = all): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkExtras, { markup: { extras } })
    .use(remarkRehype)
  return toHtml(processor.runSync(processor.parse(markdown)))
}

describe("Hugo's extras", () => {
  test.each([
    ['H~2~O x^2^ ==m== ++i++ ~~d~~', '<p>H<sub>2</sub>O x<sup>2</sup> <mark>m</mark> <ins>i</ins> <del>d</del></p>'],
    ['==단어(영문)==는', '<p><mark>단어(영문)</mark>는</p>'],
    ['==**굵게** `x`==', '<p><mark><strong>굵게</strong> <code>x</code></mark></p>'],
    ['**==a== b**', '<p><strong><mark>a</mark> b</strong></p>'],
    ['++==a==++', '<p><ins><mark>a</mark></ins></p>'],
    ['==a== ==b==', '<p><mark>a</mark> <mark>b</mark></p>'],
  ])('%s', (markdown, expected) => expect(html(markdown)).toBe(expected))

  test.each([
    ['10~20개 그리고 30~40개', '<p>10~20개 그리고 30~40개</p>'],
    ['a == b == c', '<p>a == b == c</p>'],
    ['i++ and j++', '<p>i++ and j++</p>'],
    ['`==a==` \\==b==', '<p><code>==a==</code> ==b==</p>'],
    ['===a===', '<p>===a===</p>'],
    ['**==a**==', '<p><strong>==a</strong>==</p>'],
  ])('and what is none stays: %s', (markdown, expected) => expect(html(markdown)).toBe(expected))

  test('each is off until it is switched on', () => {
    expect(html('H~2~O x^2^ ==m== ++i++', none)).toBe('<p>H~2~O x^2^ ==m== ++i++</p>')
    expect(html('==m== x^2^', { ...none, mark: true })).toBe('<p><mark>m</mark> x^2^</p>')
  })
})
