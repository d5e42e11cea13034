import { expect, it } from 'vitest'
import type { SiteLanguage, SiteSettings } from '../../record/site-index'
import { featureTranslations } from '../../site/addresses/feature-translations'
import { nameCount } from '../facts/name-count'
import { loadAtlas } from '../read/load-atlas'
import { monthName } from '../record/dates'
import { inLocale } from '../record/in-locale'
import { pageWords } from '../words/words'
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
  const french = language('fr', 'fr', '/fr/')
  expect(pagesOf([korean, french]).atlasPages.every(({ lang }) => lang === 'ko')).toBe(true)
  expect(pagesOf([{ ...french, home: '/' }]).atlasPages[0]).toMatchObject({ url: '/models/', locale: 'en' })
})

it.each(['ja', 'zh-CN'])('in %s its words are of the language, what its data say is in English', (tag) => {
  const { atlasPages } = pagesOf([korean, language(tag, tag, `/${tag}/`)])
  const page = atlasPages.find(({ url }) => url === `/${tag}/models/bert/`)
  const locale = page?.locale ?? ''
  expect(pageWords(locale).treeHeading).toMatch(/^\p{Script=Han}+$/u)
  expect(inLocale({ ko: '글', en: 'text' }, locale)).toBe('text')
  expect(monthName('2020-05', locale)).toBe('2020年5月')
  expect(nameCount(175_000_000_000, locale)).toMatch(/^1750[億亿]$/)
})

it('a site that names the atlas of another has no pages of it', () => {
  expect(pagesOf([korean], 'https://example.org/').atlasPages).toEqual([])
})
