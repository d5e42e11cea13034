import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { parseFeed } from 'feedsmith'
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm'
import Parser from 'rss-parser'
import { expect, test } from 'vitest'
import { atomFeed } from './atom'
import type { Feed, FeedItem } from './feed'
import { jsonFeed } from './json-feed'
import { rssFeed } from './rss'

const schemas = join(import.meta.dirname, 'schemas')
const ofAtom = RelaxNGValidator.fromDoc(XmlDocument.fromString(readFileSync(join(schemas, 'atom.rng'), 'utf8')))
const ofJson = new Ajv().compile(JSON.parse(readFileSync(join(schemas, 'json-feed.json'), 'utf8')))

const hard: FeedItem = {
  title: 'a & b < c ]]> d \u0008 "가지"',
  url: 'https://example.org/posts/%EA%B0%80/?x=1&y=2',
  date: '2024-03-01T00:00:00+09:00',
  updated: '2024-03-02T10:00:00+09:00',
  lang: 'ko-KR',
  summary: '"요약" <b>',
  html: '<p>본문 &amp; ]]> 끝</p><pre><code>a\n  b</code></pre>',
  tags: ['트랜스포머', 'R&D'],
  picture: { url: 'https://example.org/a.png', type: 'image/png', width: 800, height: 400 },
}
const bare: FeedItem = {
  ...{ title: '끝', url: 'https://example.org/en/z/', date: '2023-12-31T23:00:00Z', updated: null, lang: 'en' },
  ...{ summary: '', html: null, tags: [], picture: null },
}
const feed: Feed = {
  ...{ title: '가지 & 줄기', description: '글', url: 'https://example.org/', lang: 'ko-KR', author: '안나 <a>' },
  styles: '/blog/_gaji/feed.css',
  items: [hard, bare],
}
const own = 'https://example.org/own'
const [rss, atom, json] = [rssFeed, atomFeed, jsonFeed].map((write) => write(feed, own)) as [string, string, string]

test('Atom holds against the schema of RFC 4287, with and without posts', () => {
  for (const text of [atom, atomFeed({ ...feed, items: [] }, own)])
    expect(() => ofAtom.validate(XmlDocument.fromString(text))).not.toThrow()
  const wrong = atom.replace(/<updated>[^<]*/, '<updated>yesterday')
  expect(() => ofAtom.validate(XmlDocument.fromString(wrong))).toThrow()
})

test('JSON Feed holds against what its version 1.1 says, with and without posts', () => {
  for (const text of [json, jsonFeed({ ...feed, items: [] }, own)]) {
    expect(ofJson(JSON.parse(text)), JSON.stringify(ofJson.errors)).toBe(true)
  }
  expect(ofJson({ ...JSON.parse(json), items: [{ title: 'a' }] })).toBe(false)
})

test.each([
  ['RSS', rss],
  ['Atom', atom],
])('%s is well-formed, in its language and with its style sheet', (_, text) => {
  const document = XmlDocument.fromString(text)
  expect(document.root.attr('lang', 'xml')?.value).toBe('ko-KR')
  expect(text).toContain('<?xml-stylesheet type="text/css" href="/blog/_gaji/feed.css"?>')
})

/** The instant and the zone: a reader shows the author's day. */
const zoned = { rss: 'Fri, 01 Mar 2024 00:00:00 +0900', atom: hard.date }

test('a reader of all formats finds the same titles, dates, texts, tags and pictures in each', () => {
  const title = 'a & b < c ]]> d  "가지"'
  const read = [rss, atom, json].map((text) => parseFeed(text))
  const inRss = read[0]?.format === 'rss' ? read[0].feed : null
  const inAtom = read[1]?.format === 'atom' ? read[1].feed : null
  const inJson = read[2]?.format === 'json' ? read[2].feed : null
  const [ofRss, ofAtom, ofJson] = [inRss?.items?.[0], inAtom?.entries?.[0], inJson?.items?.[0]]
  expect([ofRss?.title, ofAtom?.title?.value, ofJson?.title]).toEqual([title, title, hard.title])
  expect([ofRss?.link, ofAtom?.links?.[0]?.href, ofJson?.url]).toEqual([hard.url, hard.url, hard.url])
  expect([ofRss?.guid?.value, ofAtom?.id, ofJson?.id]).toEqual([hard.url, hard.url, hard.url])
  expect([ofRss?.pubDate, ofAtom?.published, ofJson?.date_published]).toEqual([zoned.rss, zoned.atom, hard.date])
  expect(Date.parse(zoned.rss)).toBe(Date.parse(hard.date))
  expect([ofAtom?.updated, ofJson?.date_modified]).toEqual([hard.updated, hard.updated])
  expect([ofRss?.content?.encoded, ofAtom?.content?.value, ofJson?.content_html]).toEqual([
    hard.html,
    hard.html,
    hard.html,
  ])
  expect(ofRss?.categories?.map(({ name }) => name)).toEqual(hard.tags)
  expect(ofAtom?.categories?.map(({ term }) => term)).toEqual(hard.tags)
  expect(ofJson?.tags).toEqual(hard.tags)
  const image = hard.picture?.url
  expect([ofRss?.media?.contents?.[0]?.url, ofAtom?.media?.contents?.[0]?.url, ofJson?.image]).toEqual([
    image,
    image,
    image,
  ])
})

test.each([
  ['RSS', rss],
  ['Atom', atom],
])('another reader finds the same in %s', async (_, text) => {
  const read = await new Parser().parseString(text)
  expect(read.title).toBe(feed.title)
  expect(read.items.map(({ link }) => link)).toEqual([hard.url, bare.url])
  const [first] = read.items
  expect(first?.title?.replace('  ', ' ')).toBe('a & b < c ]]> d "가지"')
  expect(first?.isoDate).toBe(new Date(hard.date).toISOString())
  expect(first?.['content:encoded'] ?? first?.content).toBe(hard.html)
})

test('a text in another language than its feed says so', () => {
  expect(rss).toContain('<item xml:lang="en">')
  expect(atom).toContain('<entry xml:lang="en">')
  expect(JSON.parse(json).items[1].language).toBe('en')
})
