import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import type { WorkFiles } from '../../../base/workspace/work-files'
import type { PageSummary, SiteIndex } from '../../../record/site-index'
import { knownShortcodes } from '../../read/known-shortcodes'
import { llmsTxt, markdownCopies } from './markdown-copies'

const page = (url: string, more: object = {}) =>
  ({
    ...{ url, kind: 'page', state: 'public', listed: true, hasBody: true, langTag: 'ko', title: `글 ${url}` },
    ...{ date: '2024-01-02T00:00:00+09:00', lastmod: null, description: '', summary: '요약', members: [], terms: {} },
    ...more,
  }) as unknown as PageSummary
const settings = { baseURL: 'https://example.org/blog/', basePath: '/blog', title: '밭', params: { description: '글' } }
const pages = [
  page('/posts/', { kind: 'section', title: '글', hasBody: false, members: ['/posts/a/', '/posts/b.html', '/none/'] }),
  page('/posts/a/', { terms: { tags: [{ title: 'R&D' }] }, title: 'a*b' }),
  page('/posts/b.html', { description: '말하는\n것' }),
  page('/draft/', { state: 'draft' }),
]
const index = { settings, pages } as unknown as SiteIndex
const made: unknown[] = []
const kept = {
  textOf: (of: unknown, make: () => string) => {
    made.push(of)
    return make()
  },
  prune: () => {},
}
const body = (html: string) => JSON.stringify({ tree: fromHtml(html, { fragment: true }) })
const own = body('<p>본문</p>')
const called = body('<p>본문</p><gaji-component>목록</gaji-component>')
const files = {
  values: () => ({ text: (url: string) => (url === '/posts/a/' ? own : called) }),
} as unknown as WorkFiles

test('each public page with a text has a copy beside it, with what its head says', () => {
  const copies = [...markdownCopies(index, files, () => ({ shortcodes: knownShortcodes }) as never, kept)]
  expect(copies.map(({ url }) => url)).toEqual(['/posts/a/index.md', '/posts/b.md'])
  expect(copies[0]).toMatchObject({
    text: '---\ntitle: "a*b"\nurl: "https://example.org/blog/posts/a/"\ndate: "2024-01-02T00:00:00+09:00"\nlang: "ko"\ntags: ["R&D"]\n---\n\n# a\\*b\n\n본문\n',
  })
})

test('what a shortcode says of other pages is never kept', () => {
  expect(made).toEqual([['https://example.org/blog/posts/a/', 'ko', own]])
})

test('llms.txt lists the copies by section', () => {
  const byUrl = new Map(pages.map((one) => [one.url, one]))
  expect(llmsTxt(index, byUrl)).toBe(
    '# 밭\n\n> 글\n\n## 글 (ko)\n\n- [a*b](https://example.org/blog/posts/a/index.md): 요약\n- [글 /posts/b.html](https://example.org/blog/posts/b.md): 말하는 것\n',
  )
})
