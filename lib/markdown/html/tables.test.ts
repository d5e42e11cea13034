import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import en from '../../words/en.json'
import ko from '../../words/ko.json'
import { rehypeTables } from './tables'

function html(markdown: string, words = ko): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeTables, words.text)
  return toHtml(processor.runSync(processor.parse(markdown)) as Root)
}

test('a table scrolls in a box with a name', () => {
  expect(html('## 비교\n\n| a |\n|---|\n| x |')).toContain(
    '<div class="table-scroll" role="region" tabindex="0" aria-label="표: 비교"><table>',
  )
  expect(html('| a |\n|---|\n| x |', en)).toContain('aria-label="Table"')
})

test('two tables under one heading have two names', () => {
  const shown = html('## 비교\n\n| a |\n|---|\n| x |\n\n글\n\n| a |\n|---|\n| y |')
  expect(shown).toContain('aria-label="표: 비교"')
  expect(shown).toContain('aria-label="표: 비교 (2)"')
})

test('a column of numbers is marked, with its head', () => {
  const shown = html('| 이름 | 값 | 비율 |\n|---|---|---|\n| a | 1,234 | 95% |\n| b | - | 약 3.5배 |')
  expect(shown).toContain('<th>이름</th>')
  expect(shown).toContain('<th class="num">값</th>')
  expect(shown).toContain('<td class="num">95%</td>')
})

test('what the author aligned, and what only begins with a digit, stays', () => {
  expect(html('| a |\n|:--|\n| 1 |')).not.toContain('num')
  expect(html('| a |\n|---|\n| 1번째 방법이다 |')).not.toContain('num')
  expect(html('| a |\n|---|\n| 2024-01-02-03 |')).not.toContain('num')
})
