import { expect, it } from 'vitest'
import type { PageSummary, SiteLanguage, SiteSettings } from '../../content/site-index'
import type { Problem } from '../../problems'
import { loadAtlas } from '../read/load-atlas'
import { ownAtlasPages, translationsOf } from './atlas-pages'

const { atlas } = loadAtlas(process.cwd())
const language = (key: string, tag: string, home: string): SiteLanguage => ({
  ...{ key, tag, home, name: key, direction: 'ltr', title: '', mainSections: [], params: {} },
})

function pagesOf(languages: SiteLanguage[], own: { url: string; file: string }[] = [], home: string | null = null) {
  const settings = { languages, defaultLanguage: languages[0]?.key } as SiteSettings
  const problems: Problem[] = []
  const { atlasPages } = ownAtlasPages(
    { files: [] },
    { settings, pages: own as PageSummary[], problems },
    { atlas, home },
  )
  return { atlasPages, problems, settings }
}

const korean = language('ko', 'ko-KR', '/')
const english = language('en', 'en', '/en/')

it('there is the tree, a page a model and a page a list', () => {
  const urls = pagesOf([korean]).atlasPages.map(({ url }) => url)
  expect(urls).toContain('/models/')
  expect(urls).toContain('/models/bert/')
  expect(urls).toContain('/models/by/country/kr/')
  expect(new Set(urls).size).toBe(urls.length)
})

it("a site's own page goes first, with a warning that names its file", () => {
  const { atlasPages, problems } = pagesOf([korean], [{ url: '/models/bert/', file: 'content/models/bert.md' }])
  expect(atlasPages.map(({ url }) => url)).not.toContain('/models/bert/')
  expect(problems).toMatchObject([{ file: 'content/models/bert.md', severity: 'warning', code: 'own-page-gives-way' }])
})

it('another language has its pages below its home, and each knows the other', () => {
  const { atlasPages, settings } = pagesOf([korean, english])
  const byUrl = new Map(atlasPages.map((page) => [page.url, page]))
  const bert = byUrl.get('/en/models/bert/')
  expect(bert).toMatchObject({ lang: 'en', locale: 'en' })
  if (bert)
    expect(translationsOf(bert, byUrl, settings).map(({ url }) => url)).toEqual(['/models/bert/', '/en/models/bert/'])
})

it('a language that the atlas does not speak has none, unless it is the only one', () => {
  const japanese = language('ja', 'ja', '/ja/')
  expect(pagesOf([korean, japanese]).atlasPages.every(({ lang }) => lang === 'ko')).toBe(true)
  expect(pagesOf([{ ...japanese, home: '/' }]).atlasPages[0]).toMatchObject({ url: '/models/', locale: 'en' })
})

it('a site that names the atlas of another has no pages of it', () => {
  expect(pagesOf([korean], [], 'https://example.org/').atlasPages).toEqual([])
})
