import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import type { PageSummary } from '../record/site-index'
import { judge } from './judge'
import type { RecordedPage, SiteRecord } from './record/site-record'
import { certificateBadge } from './show/badge'
import { certificatePage } from './show/certificate-page'
import type { OurAnswers } from './site/our-answers'

const a = { url: '/a/', kind: 'page', title: 'A', hasBody: true } as PageSummary
const list = { url: '/', kind: 'home', title: 'Blog', hasBody: false, members: ['/a/'] } as unknown as PageSummary
const html = '<h2 id="one">One</h2><h2 id="two">Two</h2><p>A paragraph that is as long as it was before.</p>'
const ours: OurAnswers = {
  basePath: '',
  pages: new Map([a, list].map((page) => [page.url, page])),
  problems: [],
  answers: (address) => ['/a/', '/', '/index.xml', '/b/'].includes(address),
  redirect: () => undefined,
  body: (page) =>
    page.hasBody ? ({ tree: fromHtml(html, { fragment: true }), features: { shortcodes: [] } } as never) : null,
}
const page = (more: Partial<RecordedPage>): RecordedPage => ({
  kind: null,
  titles: ['A | Blog'],
  headings: null,
  text: null,
  ...more,
})
const record = (more: Partial<SiteRecord>): SiteRecord => {
  return { source: 'folder', addresses: [], pages: new Map(), feeds: new Map(), ...more }
}

test('an address or a picture that is gone is lost, unless it is wanted so', () => {
  const of = record({ addresses: ['/a/', '/gone/', '/docs/x/', '/p.PNG'] })
  const { lost, wanted, held, added } = judge(of, ours, [{ address: '/docs/*', reason: 'demo pages' }])
  expect(lost.map(({ kind, address }) => [kind, address])).toEqual([
    ['addresses', '/gone/'],
    ['pictures', '/p.PNG'],
  ])
  expect(wanted).toMatchObject([{ address: '/docs/x/', reason: 'demo pages' }])
  expect(held.addresses).toEqual({ right: 1, all: 3 })
  expect(added).toEqual(['/'])
})

test('anchors that are gone are lost; more of them are not', () => {
  const withIds = (...headings: string[]) => record({ pages: new Map([['/a/', page({ headings })]]) })
  expect(judge(withIds('one', 'gone'), ours, []).lost).toMatchObject([{ kind: 'headings' }])
  const more = judge(withIds('one'), ours, [])
  expect([more.lost.length, more.wanted.length]).toEqual([0, 1])
})

test('of a theme’s page a paragraph may be the theme’s; most of them may not', () => {
  const said = 'A paragraph that is as long as it was before.'
  const withTexts = (...paragraphs: string[]) =>
    judge(record({ pages: new Map([['/a/', page({ paragraphs })]]) }), ours, [])
  expect(withTexts(said).held.texts).toEqual({ right: 1, all: 1 })
  expect(withTexts(said, 'Share this post with your friends').wanted).toHaveLength(1)
  expect(withTexts('One that is gone', 'another one', 'and a third').lost).toMatchObject([{ kind: 'texts' }])
})

test('a feed that lists less is told with its reason, one whose posts are gone is lost', () => {
  const feeds = (...listed: string[]) => judge(record({ feeds: new Map([['/index.xml', listed]]) }), ours, [])
  expect(feeds('/a/').held.feeds).toEqual({ right: 1, all: 1 })
  expect(feeds('/a/', '/b/').wanted).toMatchObject([{ says: ' no longer lists /b/' }])
  expect(feeds('/gone/').lost).toMatchObject([{ says: ' listed /gone/' }])
})

const theme = {
  colours: new Map(
    ['ground', 'raised', 'ink', 'muted', 'rule', 'good', 'warn', 'error', 'paper'].map((name) => [
      name,
      { light: '#123456', dark: '#abcdef' },
    ]),
  ),
  lengths: new Map(),
}

test('page and badge say it in the site’s language, and nothing of a record is taken for HTML', () => {
  const verdict = judge(record({ addresses: ['/<b>/'] }), ours, [])
  const shown = certificatePage(verdict, { lang: 'ko-KR', name: '가 & 나', date: '2026-01-31', theme })
  expect(shown).toContain('기록에 있는 것 가운데 1가지가 없어졌습니다.')
  expect(shown).toContain('<code>/&lt;b&gt;/</code>')
  expect(shown).toContain('가 &amp; 나')
  expect(certificateBadge(verdict, 'ko', theme)).toContain('1가지 없어짐')
  expect(certificateBadge(judge(record({}), ours, []), 'en', theme)).toContain('nothing lost')
})
