import { expect, test } from 'vitest'
import { prefersMarkdown } from './prefers-markdown'

test.each([
  'text/markdown',
  'text/markdown, text/html, */*',
  'Text/Markdown;q=0.9, text/html;q=0.8',
  'text/markdown;charset=utf-8, */*;q=0.1',
  'text/markdown;q=0.2, */*',
])('%s asks for Markdown', (accept) => {
  expect(prefersMarkdown(accept)).toBe(true)
})

test.each([
  undefined,
  null,
  '',
  '*/*',
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
  'text/html, text/markdown',
  'text/markdown;q=0.5, text/html',
  'text/markdown;q=0',
  'text/markdown;q=x, text/html;q=0',
  'text/*',
])('%s does not', (accept) => {
  expect(prefersMarkdown(accept)).toBe(false)
})
