import { expect, it } from 'vitest'
import type { Page, Site } from '../../record/types'
import { errorsOf, outputFile, printed, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'

const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-01-01\n---\nx\n`

it('serves no file of a draft bundle', () => {
  const site = siteOf({
    files: { 'content/posts/b/index.md': '---\ntitle: B\ndraft: true\n---\n', 'content/posts/b/a.png': '' },
  })
  expect(site.files).toEqual([])
  expect(site.unpublished).toEqual([
    { url: '/posts/b/', file: 'content/posts/b/index.md', state: 'draft', lang: 'en', path: '/posts/b' },
  ])
})

it('serves pictures whose names differ in case alone, each, with a word', () => {
  const files = { 'content/posts/b/index.md': post('B'), 'content/posts/b/A.png': 'A', 'content/posts/b/a.png': 'a' }
  const { files: served, problems } = siteOf({ files })
  expect(served.map(({ url }) => url)).toEqual(['/posts/b/A.png', '/posts/b/a.png'])
  expect(problems).toMatchObject([{ file: 'content/posts/b/a.png', severity: 'warning', code: 'file-names-alike' }])
})

it('tells which of two files at one address is served', () => {
  const name = '글.png'
  const files = {
    'content/posts/b/index.md': post('B'),
    [`content/posts/b/${name}`]: '1',
    [`content/posts/b/${name.normalize('NFD')}`]: '2',
  }
  const { files: served, problems } = siteOf({ files })
  expect(served).toHaveLength(1)
  expect(problems).toMatchObject([{ severity: 'warning', code: 'file-address-taken' }])
  expect(problems[0]?.file).toBe(served[0]?.file)
})

it('names both files of one address, and tells twins in NFC and NFD apart', () => {
  const files = { 'content/posts/A B.md': post('One'), 'content/posts/a-b.md': post('Two') }
  expect(siteOf({ files }).problems).toContainEqual({
    file: 'content/posts/a-b.md',
    line: 1,
    column: 1,
    severity: 'error',
    code: 'address-taken',
    message: 'address /posts/a-b/ is that of content/posts/A B.md too',
    remedy: 'give one of them another slug, or delete one',
    canPass: true,
  })
  const twins = { [`content/posts/${'글'.normalize('NFD')}.md`]: post('1'), 'content/posts/글.md': post('2') }
  expect(siteOf({ files: twins }).problems[0]?.remedy).toContain('NFC and NFD')
})

it('puts the blame on the page that chose its address', () => {
  const files = {
    'content/posts/a.md': '---\ntitle: A\nslug: b\ndate: 2024-01-01\n---\n',
    'content/posts/b.md': post('B'),
  }
  expect(siteOf({ files }).problems[0]).toMatchObject({
    file: 'content/posts/a.md',
    line: 3,
    column: 7,
    code: 'address-taken',
  })
})

it('asks for a slug where a file name leaves nothing for the address', () => {
  const [problem] = siteOf({ files: { 'content/posts/🎉.md': post('Party') } }).problems
  expect(problem).toMatchObject({ file: 'content/posts/🎉.md', code: 'empty-address', remedy: 'add a slug' })
})

const fieldsLeftOut = new Set(['title', 'draft', 'iscjklanguage', 'date', 'lastmod', 'publishdate', 'resources'])

function record(page: Page, site: Site) {
  const resources = [...page.resources]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, title, type, url }) => ({
      name,
      title,
      ...(type && { type }),
      ...(url && { relPermalink: printed(url, site) }),
    }))
  return {
    kind: page.kind,
    file: page.file?.replace(/^(content|posts-src)\//, '') ?? '',
    title: page.title,
    type: page.type,
    section: page.section,
    ...(resources.length && { resources }),
  }
}

describeVectors(
  'bundles',
  ({ input }) => {
    const site = siteOf({ config: input.config, files: input.files })
    if (errorsOf(site).includes('bad-resource-name')) return { buildError: true }
    const shown = site.pages.filter(({ kind, file, rendered, listed, fields }) => {
      const isLinked = rendered || fields.build.render === 'link'
      return kind !== 'taxonomy' && kind !== 'term' && (kind !== 'home' || file) && isLinked && listed
    })
    const pages = site.pages.filter(({ rendered }) => rendered)
    const feeds = pages.filter(({ kind }) => kind === 'section').map(({ url }) => `${url.slice(1)}index.xml`)
    const files = [...pages.map(({ url }) => outputFile(url)), ...feeds, ...site.files.map(({ url }) => url.slice(1))]
    return {
      pages: Object.fromEntries(shown.map((page) => [printed(page.url, site), record(page, site)])),
      params: Object.fromEntries(shown.map((page) => [printed(page.url, site), page.fields.params])),
      files: files.filter((file) => !/^(tags|categories|sitemap|index\.(xml|html))/.test(file)).sort(),
    }
  },
  {
    compare: (actual, expected) => {
      const { params, ...found } = actual as {
        params: Record<string, Record<string, unknown>>
        pages: unknown
        files: string[]
      }
      if (expected.buildError) return expect(actual).toEqual({ buildError: true })
      // Fields of our own have left `params`; what is left must be there with the same value.
      for (const [url, page] of Object.entries<Page>(expected.pages)) {
        for (const [key, value] of Object.entries(params[url] ?? {})) {
          if (!fieldsLeftOut.has(key))
            expect({ [key]: (page as unknown as { params: Record<string, unknown> }).params?.[key] }).toEqual({
              [key]: value,
            })
        }
      }
      const without = (pages: Record<string, Record<string, unknown>>) =>
        Object.fromEntries(
          Object.entries(pages).map(([url, { params: _, resources, ...page }]) => [
            url,
            {
              ...page,
              ...(Array.isArray(resources) && { resources: resources.map(({ params: __, ...resource }) => resource) }),
            },
          ]),
        )
      expect(found).toEqual({ pages: without(expected.pages), files: expected.files })
    },
  },
)
