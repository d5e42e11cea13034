import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { fromHtml } from 'hast-util-from-html'
import { sharedPath } from '../lib/tools/testing/shared'
import { buildLog } from './build-sites'
import { comparableText } from './comparable-text'
import { ask, headingIds, readPage } from './read-page'
import { originOf, userBlog } from './sites'

/** What Hugo makes of the first user's blog: addresses with its theme, texts with neutral layouts. */
type Record143 = {
  urls: string[]
  redirects: Record<string, string>
  sitemap: string[]
  feedIndexXml: { link: string; pubDate: string }[]
  taxonomies: Record<string, Record<string, { url: string; pages: string[] }>>
  pages: { kind: string; url: string; file?: string; title?: string; 'titleIn0.131'?: string; resources?: string[] }[]
  posts: Record<string, { html: string }>
}
type NeutralPage = { kind: string; file: string; title: string; headings: string[]; text: string }

const recordFile = sharedPath('hugo-vectors', 'user-blog.json')
const neutralFile = sharedPath('sites', 'gogo-hugo-blog.hugo.json')
const isHere = Boolean(userBlog && recordFile && neutralFile)
const blog = (isHere ? JSON.parse(readFileSync(recordFile as string, 'utf8')) : {}) as Record143
const neutral = (isHere ? JSON.parse(readFileSync(neutralFile as string, 'utf8')).pages : {}) as Record<
  string,
  NeutralPage
>
const site = userBlog as NonNullable<typeof userBlog>
const base = '/gogo-hugo-blog'
const published = 'https://cupfeedback.github.io'
const on = (path: string) => originOf(site) + path

test.describe("the first user's blog is where Hugo had it", () => {
  test.skip(!isHere, 'her blog is not beside this checkout: addresses.spec.ts runs on the committed record')

  test('all 143 addresses answer with the same kind of thing', async () => {
    expect(blog.urls).toHaveLength(143)
    const count = { page: 0, feed: 0, sitemap: 0, picture: 0, redirect: 0 }
    for (const path of blog.urls) {
      const answer = await ask(on(path))
      const kind = kindOf(path)
      count[kind]++
      expect.soft(answer.status, path).toBe(kind === 'redirect' ? 308 : 200)
      if (kind === 'redirect') continue
      expect
        .soft(answer.type, path)
        .toBe({ page: 'text/html', picture: 'image/png', feed: 'application/xml', sitemap: 'application/xml' }[kind])
      if (kind === 'feed') expect.soft(Object.keys(xml(answer.text)), path).toContain('rss')
      if (kind === 'sitemap') expect.soft(Object.keys(xml(answer.text)), path).toContain('urlset')
    }
    expect(count).toEqual({ page: 64, feed: 37, sitemap: 1, picture: 12, redirect: 29 })
  })

  test('every redirect leads exactly where Hugo sent it', async () => {
    for (const [from, to] of Object.entries(blog.redirects)) {
      const answer = await ask(on(from))
      expect.soft([answer.status, answer.location], from).toEqual([308, to.replace(published, originOf(site))])
    }
  })

  test('pictures have their old addresses and every byte', async () => {
    const pictures = blog.urls.filter((path) => path.endsWith('.png'))
    expect(pictures).toHaveLength(12)
    for (const path of pictures) {
      const file = join(site.folder, 'content', path.slice(base.length))
      expect.soft((await ask(on(path))).bytes.equals(readFileSync(file)), path).toBe(true)
    }
  })

  test('every page has its title, its canonical address and its language', async () => {
    for (const { kind, url, title, 'titleIn0.131': newer } of blog.pages) {
      const page = readPage((await ask(on(url))).text)
      // The words of a term's title are capitals since Hugo 0.131; which spelling of a term wins is chance there.
      const expected = url === `${base}/tags/go/` ? 'GO' : (newer ?? title)
      if (expected) expect.soft([page.title, page.heading], url).toEqual([expected, expected])
      expect.soft(page.canonical, url).toBe(published + url)
      if (kind === 'page' && url.startsWith(`${base}/posts/`)) {
        const isKorean = /\p{Script=Hangul}{2}/u.test(neutral[url.slice(base.length)]?.text ?? '')
        expect.soft(page.lang, url).toBe(isKorean ? 'ko' : 'en')
      }
    }
  })

  test('tags and categories list their posts in order', async () => {
    for (const terms of Object.values(blog.taxonomies)) {
      for (const { url, pages } of Object.values(terms)) {
        expect.soft(readPage((await ask(on(url))).text).listed, url).toEqual(pages)
      }
    }
  })

  test('the lists of terms are complete, by title, ten to a page', async () => {
    const titles = new Map(blog.pages.map(({ url, title }) => [url, title ?? '']))
    for (const [plural, terms] of Object.entries(blog.taxonomies)) {
      const urls = Object.values(terms).map(({ url }) => url)
      const sorted = urls.sort((a, b) => (titles.get(a) ?? '').localeCompare(titles.get(b) ?? '', 'en'))
      for (let part = 1; part <= Math.ceil(urls.length / 10); part++) {
        const url = `${base}/${plural}/${part > 1 ? `page/${part}/` : ''}`
        const { listed } = readPage((await ask(on(url))).text)
        expect.soft(listed, url).toEqual(sorted.slice((part - 1) * 10, part * 10))
      }
    }
  })

  test('the posts stand in their section, newest first', async () => {
    const expected = blog.feedIndexXml.map(({ link }) => link.slice(published.length)).filter(isPost)
    expect(readPage((await ask(on(`${base}/posts/`))).text).listed).toEqual(expected)
  })

  test('the sitemap has its 61 pages, and no other', async () => {
    const { urlset } = xml((await ask(on(`${base}/sitemap.xml`))).text)
    const found = urlset.url.map(({ loc }: { loc: string }) => loc)
    expect([...found].sort()).toEqual([...blog.sitemap].sort())
    const posts = found.map((loc: string) => loc.slice(published.length)).filter(isPost)
    expect(posts).toEqual(blog.feedIndexXml.map(({ link }) => link.slice(published.length)).filter(isPost))
  })

  test('the feeds hold the posts that Hugo has in them, in order and with their dates', async () => {
    const dates = new Map(blog.feedIndexXml.map(({ link, pubDate }) => [link.slice(published.length), pubDate]))
    const posts = [...dates.keys()].filter(isPost)
    const feeds = new Map([
      [`${base}/`, posts],
      [`${base}/posts/`, posts],
    ])
    for (const terms of Object.values(blog.taxonomies))
      for (const { url, pages } of Object.values(terms)) feeds.set(url, pages)
    for (const [list, expected] of feeds) {
      const { channel } = xml((await ask(on(`${list}index.xml`))).text).rss
      expect.soft(channel.link, list).toBe(published + list)
      const found = (channel.item ?? []).map((item: { link: string; pubDate: string }) => [item.link, item.pubDate])
      expect.soft(found, list).toEqual(expected.map((url) => [published + url, dates.get(url)]))
    }
  })

  test('its build warns of the six broken links, each at its place, and of the hidden settings', () => {
    const lines = buildLog(site).split('\n')
    const links = lines.filter((line) => line.includes('warning: broken internal link'))
    expect(links.map((line) => line.slice(0, line.indexOf(': warning')))).toEqual([
      'content/posts/goisforlovers.md:75:13',
      'content/posts/goisforlovers.md:92:12',
      'content/posts/goisforlovers.md:265:47',
      'content/posts/migrate-from-jekyll.md:49:156',
      'content/posts/migrate-from-jekyll.md:69:250',
      'content/posts/migrate-from-jekyll.md:74:80',
    ])
    expect(lines.find((line) => line.includes('hides config.toml'))).toMatch(/^hugo\.toml:1:1: warning: /)
  })

  for (const [file, { html }] of Object.entries(blog.posts ?? {})) {
    test(`${file}: the text, and the ids of its headings`, async () => {
      const url = blog.pages.find((page) => page.file === file)?.url ?? ''
      const { prose } = readPage((await ask(on(url))).text)
      const hugos = fromHtml(html, { fragment: true })
      expect(headingIds(prose)).toEqual(headingIds(hugos))
      expect(comparableText(prose)).toBe(comparableText(hugos))
    })
  }

  test('the demo pages of the theme: the ids of their headings, and the text where no shortcode makes it', async () => {
    const demos = Object.entries(neutral).filter(([, page]) => page.file && !page.file.startsWith('posts/'))
    expect(demos).toHaveLength(21)
    for (const [url, { headings, text, file }] of demos) {
      const { prose } = readPage((await ask(on(base + url))).text)
      const source = readFileSync(join(site.folder, 'content', file), 'utf8')
      if (/\{\{[<%]|\$\$/.test(source)) continue
      expect.soft(headingIds(prose).sort(), url).toEqual([...headings].sort())
      expect.soft(comparableText(prose), url).toBe(comparableText(fromHtml(text, { fragment: true })))
    }
  })
})

function kindOf(path: string): 'page' | 'feed' | 'sitemap' | 'picture' | 'redirect' {
  if (path in blog.redirects) return 'redirect'
  if (path.endsWith('.png')) return 'picture'
  if (path.endsWith('/sitemap.xml')) return 'sitemap'
  return path.endsWith('/index.xml') ? 'feed' : 'page'
}

function isPost(url: string): boolean {
  return /\/posts\/[^/]+\/$/.test(url)
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the XML holds
function xml(text: string): any {
  return new XMLParser({ isArray: (name) => name === 'item' || name === 'url' }).parse(text)
}
