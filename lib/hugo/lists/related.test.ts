import { expect, it } from 'vitest'
import { siteOf } from '../../tools/testing/hugo-site'
import { relatedPages } from './related'

const post = (date: string, more: string) => `---\ntitle: x\ndate: ${date}\n${more}\n---\nx\n`

function relatedIn(files: Record<string, string>, config = '[related]\n') {
  const site = siteOf({ files, config })
  return Object.fromEntries(relatedPages(site.pages, site.config))
}

it('names older posts that share a keyword or a tag, the newest first', () => {
  const related = relatedIn({
    'content/posts/a.md': post('2024-01-04', 'tags: [전처리, 토큰]\nkeywords: [bpe]'),
    'content/posts/b.md': post('2024-01-03', 'tags: [토큰]'),
    'content/posts/c.md': post('2024-01-02', 'tags: [전처리]'),
    'content/posts/d.md': post('2024-01-01', 'keywords: [bpe]'),
    'content/posts/e.md': post('2024-01-05', 'tags: [다른 것]\ncategories: [토큰]'),
  })
  expect(related['/posts/a/']).toEqual(['/posts/d/', '/posts/b/', '/posts/c/'])
  expect(related['/posts/c/']).toEqual([])
  expect(related['/posts/e/']).toEqual([])
})

it('is silent where the site says nothing of it', () => {
  const files = {
    'content/posts/a.md': post('2024-01-02', 'tags: [토큰]'),
    'content/posts/b.md': post('2024-01-01', 'tags: [토큰]'),
  }
  expect(relatedIn(files, '')).toEqual({})
})

it('follows the configuration: newer ones, other taxonomies, letter case', () => {
  const files = {
    'content/posts/a.md': post('2024-01-01', 'categories: [NLP]'),
    'content/posts/b.md': post('2024-01-02', 'categories: [nlp]'),
  }
  const config =
    '[related]\nincludeNewer = true\ntoLower = true\nthreshold = 50\n[[related.indices]]\nname = "categories"\nweight = 60'
  expect(relatedIn(files, config)['/posts/a/']).toEqual(['/posts/b/'])
})

it('names five at most, and looks at 4,000 posts of one tag in a moment', () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [
      `content/posts/p${at}.md`,
      post(new Date(at * 864e5).toISOString().slice(0, 10), 'tags: [a]'),
    ]),
  )
  const site = siteOf({ files, config: '[related]\n' })
  const many = Array.from({ length: 10 }, (_, copy) =>
    site.pages.map((page) => ({ ...page, url: `/${copy}${page.url}` })),
  ).flat()
  const started = performance.now()
  const related = relatedPages(many, site.config)
  expect(performance.now() - started).toBeLessThan(5000)
  expect(related.get('/0/posts/p399/')).toHaveLength(5)
})
