import { expect, it } from 'vitest'
import type { Site } from '../../record/types'
import { outputFile, printed, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'

const post = (date: string, tags: string[]) =>
  `---\ntitle: ${date}\ndate: ${date}\ntags: ${JSON.stringify(tags)}\n---\nx\n`
const messagesOf = (site: Site) =>
  site.problems.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)

it('takes the spelling of the newest post for a term', () => {
  const site = siteOf({
    files: { 'content/posts/a.md': post('2024-01-03', ['GO']), 'content/posts/b.md': post('2024-01-02', ['go']) },
  })
  expect(
    site.pages.filter(({ kind }) => kind === 'term').map(({ url, title, members }) => [url, title, members]),
  ).toEqual([['/tags/go/', 'GO', ['/posts/a/', '/posts/b/']]])
})

it('makes one page of a term typed in composed and in decomposed letters', () => {
  const files = {
    'content/posts/a.md': post('2024-01-03', ['café']),
    'content/posts/b.md': post('2024-01-02', ['cafe\u0301']),
  }
  const terms = siteOf({ files }).pages.filter(({ kind }) => kind === 'term')
  expect(terms.map(({ url, members }) => [url, members.length])).toEqual([['/tags/café/', 2]])
})

it('refuses terms whose address is empty, shared or taken, where they are written', () => {
  const site = siteOf({ files: { 'content/posts/a.md': post('2024-01-03', ['!!!', 'page', 'Q&A', 'QA']) } })
  const messages = messagesOf(site)
  expect(messages).toContain('content/posts/a.md:4:8: tag "!!!" has no letters or digits for a URL')
  expect(messages).toContain('content/posts/a.md:4:14: tag "page" is reserved by pagination')
  expect(messages).toContain('content/posts/a.md:4:27: tag "QA" and "Q&A" share the URL /tags/qa/')
})

it('shows the pages of terms that share an address on one page, in order', () => {
  const files = {
    'content/posts/a.md': post('2024-01-03', ['QA']),
    'content/posts/b.md': post('2024-01-02', ['Q&A', 'QA']),
    'content/posts/c.md': post('2024-01-01', ['QA']),
  }
  const { pages } = siteOf({ files })
  const terms = pages.filter(({ kind }) => kind === 'term')
  const expected = ['/posts/a/', '/posts/b/', '/posts/c/']
  expect(terms.map(({ url, title, members }) => [url, title, members])).toEqual([['/tags/qa/', 'Q&A', expected]])
  expect(pages.find(({ url }) => url === '/posts/c/')?.terms.tags?.map(({ url }) => url)).toEqual(['/tags/qa/'])
  expect(pages.find(({ kind }) => kind === 'taxonomy')?.members).toEqual(['/tags/qa/'])
})

it('gives a page its terms in its own order', () => {
  const site = siteOf({ files: { 'content/posts/a.md': post('2024-01-03', ['z', 'B c']) } })
  const page = site.pages.find(({ kind }) => kind === 'page')
  expect(page?.terms.tags).toEqual([
    { plural: 'tags', key: 'z', title: 'Z', url: '/tags/z/' },
    { plural: 'tags', key: 'b c', title: 'B C', url: '/tags/b-c/' },
  ])
})

function taxonomiesOf(site: Site) {
  const found: Record<string, Record<string, { url: string; title: string; pages: string[] }>> = {}
  for (const { kind, taxonomy } of site.pages) if (kind === 'taxonomy' && taxonomy) found[taxonomy] = {}
  for (const { kind, taxonomy, term, url, title, members } of site.pages) {
    if (kind !== 'term' || !members.length) continue
    found[taxonomy ?? ''] = {
      ...found[taxonomy ?? ''],
      [term ?? '']: { url: printed(url, site), title, pages: members },
    }
  }
  return found
}

describeVectors('taxonomies', ({ input }) => {
  const single = `---\ntitle: "P"\ndate: "2024-01-01"\ntags: ${JSON.stringify(input.tags)}\n---\nx\n`
  const site = siteOf({ config: input.config, files: input.pages ?? { 'content/posts/p.md': single } })
  const taxonomies = taxonomiesOf(site)
  const lists = site.pages.filter(({ kind }) => kind === 'taxonomy' || kind === 'term')
  const files = lists.map(({ url }) => outputFile(url)).sort()
  if (!input.pages) {
    const file = (url: string) =>
      url === '/tags/' ? [] : [outputFile(decodeURI(url).replace('%23', '#').replace('%5C', '\\'))]
    return Object.entries(taxonomies.tags ?? {}).map(([key, { url, title }]) => ({ key, url, title, files: file(url) }))
  }
  const taxonomyPages = Object.fromEntries(
    lists.flatMap(({ kind, url, title }) => (kind === 'taxonomy' ? [[url, title]] : [])),
  )
  return { taxonomies, taxonomyPages, files }
})

it('a page that lists leave out still makes its terms, where it has an address', () => {
  const page = (name: string, build: string) => `---\ntitle: T\ntags: [${name}]\nbuild: {${build}}\n---\n`
  const site = siteOf({
    files: {
      'content/posts/local.md': page('local', 'list: local'),
      'content/posts/unlisted.md': page('unlisted', 'list: never'),
      'content/posts/hidden.md': page('hidden', 'render: never'),
    },
  })
  const terms = site.pages.filter(({ kind }) => kind === 'term')
  expect(Object.fromEntries(terms.map(({ url, members }) => [url, members]))).toEqual({
    '/tags/local/': ['/posts/local/'],
    '/tags/unlisted/': [],
  })
})
