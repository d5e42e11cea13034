import { XMLParser } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import type { SiteLanguage, SiteSettings } from '../../record/site-index'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import { changesFeed } from './changes-feed'

const atlas = loadAtlas(process.cwd()).atlas as Atlas
const korean = { key: 'ko', tag: 'ko-KR', home: '/' } as SiteLanguage
const english = { key: 'en', tag: 'en', home: '/en/' } as SiteLanguage
const settings = { baseURL: 'https://example.org/', basePath: '', languages: [korean, english], defaultLanguage: 'ko' }

it.each([
  [korean, 'https://example.org/models/changes/', '지도의 기록, 2026년 11월 22일'],
  [english, 'https://example.org/en/models/changes/', 'Changelog of the atlas, November 22, 2026'],
])('says what became of the atlas, the newest first, with addresses of its own language', (language, url, title) => {
  const xml = changesFeed(atlas, settings as SiteSettings, language, '/feed.css')
  const { channel } = new XMLParser({ ignoreAttributes: false }).parse(xml).rss
  expect(channel.link).toBe(url)
  expect(channel['atom:link']['@_href']).toBe(`${url}index.xml`)
  expect(channel.item.map((item: { link: string }) => item.link)).toEqual(atlas.changes.map(({ id }) => `${url}#${id}`))
  expect(channel.item.at(-1).title).toBe(title)
  const dates = channel.item.map((item: { pubDate: string }) => Date.parse(item.pubDate))
  expect(dates).toEqual(dates.toSorted((a: number, b: number) => b - a))
})
