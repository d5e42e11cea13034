import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { remarkConstructs } from '../syntax/constructs'
import { defaultMarkup } from '../test-settings'
import { remarkBareLinks } from './bare-links'

const markup = { ...defaultMarkup, linkifyProtocol: 'http' as const }
const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkBareLinks, markup)
  .use(remarkConstructs, markup)

/** `[text→url]` for each link, the rest as it reads. */
function read(markdown: string): string {
  const tree = processor.runSync(processor.parse(markdown), markdown) as Root
  const show = (node: { type: string; value?: string; url?: string; children?: unknown[] }): string => {
    const inner = node.value ?? (node.children ?? []).map((child) => show(child as typeof node)).join('')
    return node.type === 'link' ? `[${inner}${node.url === inner ? '' : `→${node.url}`}]` : inner
  }
  return show(tree)
}

describe('a bare link ends before a particle', () => {
  test.each([
    ['https://example.com에서', '[https://example.com]에서'],
    ['https://example.com은 좋다', '[https://example.com]은 좋다'],
    ['(https://e.com/a)를', '([https://e.com/a])를'],
    ['https://e.com/soy을 보라', '[https://e.com/soy]을 보라'],
    ['https://e.com/?x=1로', '[https://e.com/?x=1]로'],
    ['https://e.com/docs/에', '[https://e.com/docs/]에'],
    ['https://e.com/path입니다', '[https://e.com/path]입니다'],
    ['https://e.com/a에서는 그렇다', '[https://e.com/a]에서는 그렇다'],
    ['https://e.com/a#b부터', '[https://e.com/a#b]부터'],
    ['www.example.com에서', '[www.example.com→http://www.example.com]에서'],
    ['http://127.0.0.1:8000에서', '[http://127.0.0.1:8000]에서'],
    ['https://e.com/a_(b)를', '[https://e.com/a_(b)]를'],
    ["'https://e.com/a'를", "'[https://e.com/a]'를"],
    ['https://도메인.한국에서', '[https://도메인.한국]에서'],
    ['- https://e.com/a와 https://e.com/b도', '[https://e.com/a]와 [https://e.com/b]도'],
    ['| a |\n|---|\n| https://e.com/a를 |', 'a[https://e.com/a]를'],
    ['https://e.com/a입니다.', '[https://e.com/a]입니다.'],
    ['https://e.com/a를\n다음 줄', '[https://e.com/a]를\n다음 줄'],
  ])('%s', (markdown, expected) => expect(read(markdown)).toBe(expected))
})

describe('what is not ours to cut stays', () => {
  test.each([
    ['https://ko.wikipedia.org/wiki/트랜스포머를', '[https://ko.wikipedia.org/wiki/트랜스포머를]'],
    ['https://e.com/가나다', '[https://e.com/가나다]'],
    ['https://도메인.한국', '[https://도메인.한국]'],
    ['<https://example.com>에서', '[https://example.com]에서'],
    ['[https://e.com에서](https://e.com/b)', '[https://e.com에서→https://e.com/b]'],
    ['a@b.com으로', '[a@b.com→mailto:a@b.com]으로'],
    ['https://example.com 에서', '[https://example.com] 에서'],
  ])('%s', (markdown, expected) => expect(read(markdown)).toBe(expected))
})

describe('it ends at the first letter that is no address', () => {
  test.each([
    ['https://example.com。これは文章です。', '[https://example.com]。これは文章です。'],
    ['https://example.com/a，中文', '[https://example.com/a]，中文'],
    ['見 https://example.com/aを見る', '見 [https://example.com/a]を見る'],
    ['https://ja.example.org/wiki/日本', '[https://ja.example.org/wiki/]日本'],
    ['（https://example.com/a）', '（[https://example.com/a]）'],
    ['www.example.com。これ', '[www.example.com→http://www.example.com]。これ'],
    ['https://e.com/a…', '[https://e.com/a]…'],
    ['“https://e.com/a”', '“[https://e.com/a]”'],
    ['https://example.com?q=語', '[https://example.com?q=]語'],
    ['https://example.com/a&amp;', '[https://example.com/a]&'],
    ['(https://example.com/a).', '([https://example.com/a]).'],
    ['https://example.com/*a*', '[https://example.com/]a'],
    ['https://日本語.jp/', 'https://日本語.jp/'],
    ['[https://e.com/가](https://e.com/b)', '[https://e.com/가→https://e.com/b]'],
    ['ftp://example.com/a。b', '[ftp://example.com/a]。b'],
    ['http://localhost:3000/a', 'http://localhost:3000/a'],
  ])('%s', (markdown, expected) => expect(read(markdown)).toBe(expected))

  test('and what follows is Markdown again', () => {
    const tree = processor.parse('https://e.com/a。**強い**') as Root
    expect(JSON.stringify(tree)).toContain('"strong"')
  })
})

test('the text cut off keeps its place', () => {
  const markdown = '앞 https://e.com/a를 뒤'
  const tree = processor.runSync(processor.parse(markdown), markdown) as Root
  const paragraph = tree.children[0]
  if (paragraph?.type !== 'paragraph') throw new Error('no paragraph')
  expect(paragraph.children[1]?.position?.end.column).toBe(18)
  expect(paragraph.children[2]).toMatchObject({ value: '를 뒤', position: { start: { column: 18 } } })
})
