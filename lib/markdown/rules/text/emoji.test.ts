import { toHtml } from 'hast-util-to-html'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { remarkEmoji } from './emoji'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkEmoji).use(remarkRehype)
const html = (markdown: string) => toHtml(processor.runSync(processor.parse(markdown)))

test('a known name becomes its emoji, next to Hangul too', () => {
  expect(html(':smile: :+1:을 눌러 **:tada:**')).toBe('<p>😄 👍을 눌러 <strong>🎉</strong></p>')
})

test('unknown names, times, code and escaped colons stay', () => {
  expect(html(':nosuch: 12:30:45 `:smile:` \\:smile: :constructor:')).toBe(
    '<p>:nosuch: 12:30:45 <code>:smile:</code> :smile: :constructor:</p>',
  )
})

test('an address keeps its colon', () => {
  expect(html('https://e.com/:smile:/x')).toContain('href="https://e.com/:smile:/x"')
})
