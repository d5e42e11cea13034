import { toHtml } from 'hast-util-to-html'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { remarkTypographer } from './typographer'

function html(markdown: string, typographerMarks: Record<string, string> = {}, typographer = true): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm, { singleTilde: false })
    .use(remarkCjkFriendly)
    .use(remarkTypographer, { markup: { typographer, typographerMarks } })
    .use(remarkRehype)
  return toHtml(processor.runSync(processor.parse(markdown)))
}

describe("Hugo's typographer", () => {
  test.each([
    [`"double" 'single' -- --- ... <<a>> it's`, '<p>“double” ‘single’ – — … «a» it’s</p>'],
    ['`"code" -- ...`', '<p><code>"code" -- ...</code></p>'],
    ['“already curly”', '<p>“already curly”</p>'],
    [`"한글 따옴표" 그리고 '홑'`, '<p>“한글 따옴표” 그리고 ‘홑’</p>'],
    ['가...나', '<p>가…나</p>'],
    ['가--나', '<p>가–나</p>'],
    ["## What's --", '<h2>What’s –</h2>'],
    ["Don't, I've, the '90s, Smiths' house", '<p>Don’t, I’ve, the ’90s, Smiths’ house</p>'],
    ['"a **b** c"', '<p>“a <strong>b</strong> c”</p>'],
    ['[the "x"](/u "a \\"t\\"")', '<p><a href="/u" title="a &#x22;t&#x22;">the “x”</a></p>'],
    ['e.g., i.e. Mr. X', '<p>e.g., i.e. Mr. X</p>'],
    ['----', '<hr>'],
    ['a ---- b', '<p>a —- b</p>'],
  ])('%s', (markdown, expected) => expect(html(markdown)).toBe(expected))

  test('an escaped or written-out sign stays', () => {
    expect(html('\\"a\\" &quot;b&quot; \\-- c')).toBe('<p>"a" "b" -- c</p>')
  })

  test('quotes do not reach into the next paragraph', () => {
    expect(html('"a\n\nb" c')).toBe('<p>“a</p>\n<p>b" c</p>')
  })

  test('the marks are configured as HTML, an empty one is off', () => {
    const marks = { leftDoubleQuote: '&laquo;', rightDoubleQuote: '&#187;', ellipsis: '' }
    expect(html('"a" ...', marks)).toBe('<p>«a» ...</p>')
  })
})

test('a site may switch it off', () => expect(html('"a" -- b', {}, false)).toBe('<p>"a" -- b</p>'))

describe('beside Hangul the author’s signs stay where Hugo errs', () => {
  test.each([
    ['"단어(word)"는', '<p>"단어(word)"는</p>'],
    ['"강조"라고 "말"했다', '<p>"강조"라고 "말"했다</p>'],
    ["'24년과 '25년", "<p>'24년과 '25년</p>"],
    ["'중첩(nested)'은", "<p>'중첩(nested)'은</p>"],
    ['"API"를', '<p>"API"를</p>'],
    ['<<난중일기>>를', '<p>&#x3C;&#x3C;난중일기>>를</p>'],
  ])('%s', (markdown, expected) => expect(html(markdown)).toBe(expected))

  test.each([
    ['**"강조"**라고', '<p><strong>“강조”</strong>라고</p>'],
    ["'홑'은", '<p>‘홑’은</p>'],
    ['그는 "좋다." 했다', '<p>그는 “좋다.” 했다</p>'],
    ["LLM's 한계", '<p>LLM’s 한계</p>'],
  ])('and Hugo’s where it is right: %s', (markdown, expected) => expect(html(markdown)).toBe(expected))
})

test('a text node ends where its last sign ends', () => {
  const tree = unified()
    .use(remarkParse)
    .use(remarkTypographer, { markup: { typographer: true, typographerMarks: {} } })
    .parse('a "b"') as { children: { children: unknown[] }[] }
  expect(tree.children[0]?.children[0]).toMatchObject({ value: 'a “b”', position: { end: { column: 6 } } })
})
