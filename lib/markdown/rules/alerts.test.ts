import { toHtml } from 'hast-util-to-html'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import en from '../../words/en.json'
import ko from '../../words/ko.json'
import { remarkAlerts } from './alerts'

function html(markdown: string, words = ko): string {
  const processor = unified().use(remarkParse).use(remarkAlerts, words.text).use(remarkRehype)
  return toHtml(processor.runSync(processor.parse(markdown))).replaceAll('\n', '')
}

describe("GitHub's alerts", () => {
  test('the title is a word of the page’s language', () => {
    expect(html('> [!NOTE]\n> 본문')).toBe(
      '<aside class="alert alert-note" data-kind="note"><p class="alert-title">참고</p><p>본문</p></aside>',
    )
    expect(html('> [!WARNING]\n> text', en)).toContain('<p class="alert-title">Warning</p><p>text</p>')
  })

  test('a title of the author’s own, with emphasis, wins', () => {
    expect(html('> [!tip] 이것은 **굵은** 제목\n> 본문')).toContain(
      '<p class="alert-title">이것은 <strong>굵은</strong> 제목</p><p>본문</p>',
    )
  })

  test('a sign folds it: + open, - closed', () => {
    expect(html('> [!NOTE]+ 제목\n> 본문')).toBe(
      '<details class="alert alert-note" data-kind="note" open><summary class="alert-title">제목</summary><p>본문</p></details>',
    )
    expect(html('> [!NOTE]-\n>\n> 본문')).toContain('<summary class="alert-title">참고</summary><p>본문</p>')
  })

  test('blocks stay, Obsidian’s words find their nearest kind', () => {
    expect(html('> [!danger]\n> - a\n> - b')).toContain('alert-caution')
    expect(html('> [!danger]\n> - a\n> - b')).toContain('<ul><li>a</li><li>b</li></ul>')
  })

  test('a word nobody knows, or a marker inside the line, stays a quotation', () => {
    expect(html('> [!nosuch]\n> x')).toBe('<blockquote><p>[!nosuch]x</p></blockquote>')
    expect(html('> 앞 [!NOTE]')).toBe('<blockquote><p>앞 [!NOTE]</p></blockquote>')
  })
})
