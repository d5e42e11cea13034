import { expect, it } from 'vitest'
import { outputFile, printed, siteOf } from '../../tools/testing/hugo-site'
import { describeVectors } from '../../tools/testing/vectors'

describeVectors('languages', ({ input }) => {
  const site = siteOf({ config: input.config, files: input.files })
  const shown = site.pages.filter(({ kind }) => kind !== 'taxonomy')
  const pages = shown.map(({ url, lang, kind, title, file, translations }) => ({
    url: printed(url, site),
    lang,
    kind,
    title,
    file: file?.replace(/^content\/((ko|en)\/(?=posts))?/, '') ?? '',
    ...(translations.length && { translations: translations.map((other) => printed(other.url, site)) }),
  }))
  const redirects = site.redirects.map(({ from }) => from).filter((from) => !/\/page\/1\/$/.test(from))
  const files = [...shown.map(({ url }) => url), ...redirects, ...site.files.map(({ url }) => url)].map(outputFile)
  return {
    pages: pages.sort((a, b) => (a.lang === b.lang ? (a.url < b.url ? -1 : 1) : a.lang < b.lang ? -1 : 1)),
    files: files.sort(),
    xml:
      site.config.languages.length > 1
        ? [...site.config.languages.map(({ key }) => `${key}/sitemap.xml`), 'sitemap.xml'].sort()
        : ['sitemap.xml'],
  }
})

it('a language may have permalinks and kinds of its own', () => {
  const config = `
defaultContentLanguage = "ko"
[permalinks]
posts = "/:year/:slug/"
[languages.ko]
[languages.en]
disableKinds = ["taxonomy"]
[languages.en.permalinks]
posts = "/articles/:slug/"`
  const post = '---\ntitle: T\nslug: a\ndate: 2024-01-01\n---\n'
  const site = siteOf({ config, files: { 'content/posts/a.md': post, 'content/posts/a.en.md': post } })
  const urls = site.pages.map(({ url }) => url)
  expect(urls).toEqual(expect.arrayContaining(['/2024/a/', '/tags/', '/en/articles/a/']))
  expect(urls).not.toContain('/en/tags/')
})
