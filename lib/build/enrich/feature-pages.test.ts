import { expect, it } from 'vitest'
import type { Problem } from '../../base/problems'
import type { OpenFeature } from '../../record/feature/feature'
import type { PageSummary, SiteSettings } from '../../record/site-index'
import { featurePages, pagesOfFeatures } from './feature-pages'

const page = (url: string) => ({ feature: 'maps', url, lang: 'ko', langTag: 'ko' })
const feature = {
  pages: () => [page('/maps/'), page('/maps/seoul/')],
  givesWay: { what: 'the maps', remedy: 'switch the maps off' },
} as unknown as OpenFeature

it("a site's own page goes first, with a warning that names its file", () => {
  const problems: Problem[] = []
  const own = [{ url: '/maps/seoul/', file: 'content/maps/seoul.md' }] as PageSummary[]
  const pages = featurePages([feature], { files: [] }, { settings: {} as SiteSettings, pages: own, problems })
  expect(pages.map(({ url }) => url)).toEqual(['/maps/'])
  expect(problems).toMatchObject([{ file: 'content/maps/seoul.md', severity: 'warning', code: 'own-page-gives-way' }])
})

it('and so does a file of its own', () => {
  const files = [{ url: '/maps/', file: 'static/maps/index.html' }]
  const pages = featurePages([feature], { files }, { settings: {} as SiteSettings, pages: [], problems: [] })
  expect(pages.map(({ url }) => url)).toEqual(['/maps/seoul/'])
})

it('says which of the site’s own pages a feature shows', () => {
  const shows = () => [{ feature: 'maps', url: '/places/' }]
  const site = { settings: {} as SiteSettings, pages: [] }
  expect(pagesOfFeatures([feature, { ...feature, shows }], site)).toEqual({ '/places/': 'maps' })
})
