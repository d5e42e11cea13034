import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { buildLog } from './build-sites'
import { ask, readPage } from './read-page'
import record from './site.addresses.json' with { type: 'json' }
import { addressOn, fixtureSite, originOf, ownSite } from './sites'

/** site.addresses.json is written by hand from Hugo's rules: what Hugo would emit for the fixture, decoded. */
const on = (path: string) => addressOn(fixtureSite, encode(path))
const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/')

/** Titles of pages that no reader may find, and a word of each. */
const hidden = ['아직 쓰는 글', '마르지 않은 글', '숨은 꼬리표', '먼 뒷날의 글', '때를 기다리는 글', '철 지난 글']

/** The posts by their dates, newest first. */
const posts = [
  '/posts/shortcodes/',
  '/posts/writing/',
  '/special/Place/',
  '/posts/여름-가지_two/',
  '/posts/english-bundle/',
  '/posts/가지-키우기/',
  '/posts/json-seed/',
  '/posts/2nd-seed_with-caps/',
  '/posts/first-seed/',
]

test("the fixture has no slips of its own, only a diagram that nobody has drawn and a theme's page", () => {
  const slips = buildLog(fixtureSite).match(/^\S.*:\d+:\d+: .*/gm) ?? []
  expect(slips.sort()).toEqual([
    expect.stringMatching(/^content\/links\.md:3:9: warning: layout "links" is the theme's/),
    expect.stringMatching(/^content\/posts\/shortcodes\.md:52:1: warning: .*npm run diagrams/),
  ])
})

test('every page answers at its address and names it as the canonical one', async () => {
  for (const path of record.pages) {
    const answer = await ask(on(path))
    expect.soft([answer.status, answer.type], path).toEqual([200, 'text/html'])
    const page = readPage(answer.text)
    if (path !== '/404.html')
      expect.soft(decodeURI(page.canonical as string), path).toBe(record.base + path.replace('#', '%23'))
    expect.soft(page.title, path).not.toBe('')
  }
})

test('every feed is RSS and knows its list', async () => {
  for (const path of record.feeds) {
    const answer = await ask(on(path))
    expect.soft([answer.status, answer.type], path).toEqual([200, 'application/xml'])
    const { channel } = new XMLParser().parse(answer.text).rss
    expect.soft(channel.link, path).toBe(record.base + encode(path.replace(/index\.xml$/, '')))
  }
})

test('every file answers with its type', async () => {
  for (const [path, type] of Object.entries(record.files)) {
    const answer = await ask(on(path))
    expect.soft([answer.status, answer.type], path).toEqual([200, type])
  }
})

test('pictures and static files keep every byte', async () => {
  for (const path of Object.keys(record.files).filter((file) => !/sitemap\.xml|robots\.txt/.test(file))) {
    const folder = /^\/(files\/|그림\/|CNAME$)/.test(path) ? 'static' : 'content'
    expect
      .soft((await ask(on(path))).bytes.equals(readFileSync(join(fixtureSite.folder, folder, path))), path)
      .toBe(true)
  }
})

test('an alias, the first page of a list, a missing slash and an index.html are permanent redirects', async () => {
  for (const [from, to] of Object.entries(record.redirects)) {
    const answer = await ask(on(from))
    expect.soft([answer.status, answer.location], from).toEqual([308, on(to)])
  }
})

test('the home page without its slash leads to it', async () => {
  const answer = await ask(`${originOf(fixtureSite)}/blog`)
  expect([answer.status, answer.location]).toEqual([308, on('/')])
})

test('a redirect keeps the query', async () => {
  expect((await ask(`${on('/old/first/')}?from=old`)).location).toBe(`${on('/posts/first-seed/')}?from=old`)
})

test('a draft, a future, a scheduled and an expired page are not found by address', async () => {
  for (const path of record.unpublished) expect.soft((await ask(on(path))).status, path).toBe(404)
})

test('a draft, a future, a scheduled and an expired page are in no list, feed or sitemap', async () => {
  const places = [...record.pages, ...record.added, ...record.feeds, '/sitemap.xml']
  const unpublished = record.unpublished.map(encode)
  for (const path of places) {
    const { text } = await ask(on(path))
    for (const word of [...hidden, ...unpublished]) expect.soft(text.includes(word), `${path}: ${word}`).toBe(false)
  }
})

test('an unknown address is a 404 with the way home and the newest posts', async () => {
  for (const path of record.missing) {
    const answer = await ask(on(path))
    expect.soft([answer.status, answer.type], path).toEqual([404, 'text/html'])
    const page = readPage(answer.text)
    expect.soft(page.links, path).toContain('/blog/')
    expect.soft(page.listed[0], path).toBe('/blog/posts/shortcodes/')
  }
})

test('a malformed address is 400 or 404, never 500', async () => {
  for (const path of record.malformed) {
    expect.soft([400, 404], path).toContain((await ask(addressOn(fixtureSite, path))).status)
  }
})

test('no address leads to another site', async () => {
  for (const site of [fixtureSite, ownSite]) {
    for (const path of record.elsewhere) {
      const answer = await ask(addressOn(site, path))
      expect.soft([308, 400, 404], path).toContain(answer.status)
      expect.soft(new URL(answer.location ?? '/', originOf(site)).origin, path).toBe(originOf(site))
    }
  }
})

test('an address in decomposed Hangul leads to the page', async () => {
  const answer = await ask(on('/posts/가지-키우기/'.normalize('NFD')))
  expect([answer.status, answer.location]).toEqual([308, on('/posts/가지-키우기/')])
})

test('the sitemap has every page that is a list or a text, once, in the order of Hugo', async () => {
  const { urlset } = new XMLParser().parse((await ask(on('/sitemap.xml'))).text)
  const found: string[] = urlset.url.map(({ loc }: { loc: string }) =>
    decodeURIComponent(loc.slice(record.base.length)),
  )
  const pages = record.pages.filter((path) => !/\/page\/\d+\/$|\/404\.html$/.test(path))
  const expected = [...pages, ...record.added.filter((path) => path !== '/search/')]
  expect([...found].sort()).toEqual([...expected].sort())
  // By weight, then the newest first.
  const light = ['/', '/docs/', '/docs/guide/', '/pages/bed/', '/docs/guide/fertilizer/', '/pages/ladybug/']
  expect(found.slice(0, 8)).toEqual([...light, '/docs/guide/watering/', '/pages/'])
  expect(found.filter((path) => posts.includes(path))).toEqual(posts)
})

test('lists show three to a page, in the order of Hugo', async () => {
  for (const part of [1, 2, 3]) {
    const expected = posts.slice((part - 1) * 3, part * 3).map((path) => `/blog${encode(path)}`)
    const suffix = part > 1 ? `page/${part}/` : ''
    expect.soft(readPage((await ask(on(`/${suffix}`))).text).listed).toEqual(expected)
    expect.soft(readPage((await ask(on(`/posts/${suffix}`))).text).listed).toEqual(expected)
  }
  const tag = ['/docs/guide/fertilizer/', '/posts/가지-키우기/', '/posts/2nd-seed_with-caps/', '/posts/first-seed/']
  const first = readPage((await ask(on('/tags/임베딩/'))).text).listed
  const second = readPage((await ask(on('/tags/임베딩/page/2/'))).text).listed
  expect([...first, ...second]).toEqual(tag.map((path) => `/blog${encode(path)}`))
})

test('the home feed holds the dated posts, newest first, with their whole text and absolute links', async () => {
  const { channel } = new XMLParser().parse((await ask(on('/index.xml'))).text).rss
  expect(channel.item.map(({ link }: { link: string }) => link)).toEqual(
    posts.map((path) => record.base + encode(path)),
  )
  const last = channel.item.at(-1)
  expect(last.pubDate).toBe('Fri, 05 Jan 2024 00:00:00 +0000')
  expect(last['content:encoded']).toContain('손가락 한 마디면 된다')
  expect(last['content:encoded']).toContain(`href="${record.base}/posts/2nd-seed_with-caps/#`)
})

test('robots.txt names the sitemap', async () => {
  expect((await ask(on('/robots.txt'))).text).toContain(`Sitemap: ${record.base}/sitemap.xml`)
})

test('every link of every page leads to an address of the record', async () => {
  const { pages, feeds, files, redirects, added } = record
  const known = new Set(
    [...pages, ...feeds, ...Object.keys(files), ...Object.keys(redirects), ...added].map((path) => `/blog${path}`),
  )
  for (const path of pages) {
    const { links } = readPage((await ask(on(path))).text)
    for (const link of links) {
      const url = new URL(link, on(path))
      if (url.origin !== originOf(fixtureSite)) continue
      expect.soft(known.has(decodeURIComponent(url.pathname)), `${path} → ${link}`).toBe(true)
    }
  }
})
