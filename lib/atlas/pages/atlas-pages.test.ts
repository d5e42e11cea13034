import { expect, it } from 'vitest'
import type { SiteLanguage, SiteSettings } from '../../record/site-index'
import { featureTranslations } from '../../site/addresses/feature-translations'
import { loadAtlas } from '../read/load-atlas'
import { ownAtlasPages } from './atlas-pages'

const { atlas } = loadAtlas(process.cwd())
const language = (key: string, tag: string, home: string): SiteLanguage => ({
  ...{ key, tag, home, name: key, direction: 'ltr', title: '', mainSections: [], params: {} },
})

function pagesOf(languages: SiteLanguage[], home: string | null = null) {
  const settings = { languages, defaultLanguage: languages[0]?.key } as SiteSettings
  return { atlasPages: ownAtlasPages(settings, { atlas, home }), settings }
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

it('another language has its pages below its home, and each knows the other', () => {
  const { atlasPages, settings } = pagesOf([korean, english])
  const byUrl = new Map(atlasPages.map((page) => [page.url, page]))
  const bert = byUrl.get('/en/models/bert/')
  expect(bert).toMatchObject({ lang: 'en', locale: 'en' })
  if (bert)
    expect(featureTranslations(bert, byUrl, settings).map(({ url }) => url)).toEqual([
      '/models/bert/',
      '/en/models/bert/',
    ])
})

it('a language that the atlas does not speak has none, unless it is the only one', () => {
  const japanese = language('ja', 'ja', '/ja/')
  expect(pagesOf([korean, japanese]).atlasPages.every(({ lang }) => lang === 'ko')).toBe(true)
  expect(pagesOf([{ ...japanese, home: '/' }]).atlasPages[0]).toMatchObject({ url: '/models/', locale: 'en' })
})

it('a site that names the atlas of another has no pages of it', () => {
  expect(pagesOf([korean], 'https://example.org/').atlasPages).toEqual([])
})
