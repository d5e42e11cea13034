import { expect, test } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { addressOn, fixtureSite, originOf, ownSite } from './sites'

const post = addressOn(ownSite, '/posts/hello-gaji/')
const on = (path: string) => addressOn(fixtureSite, path)

test('the address of a post is copied, without what stood behind it, and the page says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${post}?utm_source=mail#top`)
  await page.getByRole('button', { name: '링크 복사' }).click()
  await expect(page.getByRole('status').filter({ hasText: '주소를 복사했습니다.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('https://gaji.example/posts/hello-gaji/')
})

test('where nothing can be copied the address is there to be taken', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.goto(post)
  await page.getByRole('button', { name: '카카오톡' }).click()
  await expect(page.getByText('복사하지 못했습니다')).toContainText('https://gaji.example/posts/hello-gaji/')
})

test('the system’s own sheet is offered where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shared: [] })
    Object.defineProperty(navigator, 'share', {
      value: async (data: unknown) => (window as unknown as { shared: unknown[] }).shared.push(data),
    })
  })
  await page.goto(post)
  await page.getByRole('button', { name: '다른 앱으로' }).click()
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared))
    .toEqual([{ title: '가지를 시작하며', url: 'https://gaji.example/posts/hello-gaji/' }])
})

test('where there is none, and without scripts, nothing is offered that does nothing', async ({ browser }) => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await browser.newPage({ javaScriptEnabled })
    await page.addInitScript(() => Object.defineProperty(navigator, 'share', { value: undefined }))
    await page.goto(post)
    await expect(page.getByRole('button', { name: '다른 앱으로' })).toHaveCount(0)
    await expect(page.getByRole('button', { name: '링크 복사' })).toHaveCount(javaScriptEnabled ? 1 : 0)
    await page.close()
  }
})

test('a feed is the same in three formats, to two readers, and its page leads to each', async ({ page, request }) => {
  await page.goto(on('/posts/'))
  const addresses = await page.locator('link[rel=alternate]').evaluateAll((links) => {
    return Object.fromEntries(links.map((link) => [link.getAttribute('type'), (link as HTMLLinkElement).href]))
  })
  const textOf = async (type: string) => {
    const { pathname } = new URL(addresses[type] ?? '')
    return (await request.get(originOf(fixtureSite) + pathname)).text()
  }
  const [rss, atom, json] = await Promise.all(
    ['application/rss+xml', 'application/atom+xml', 'application/feed+json'].map(textOf),
  )
  const said = JSON.parse(json as string).items as { url: string; content_html: string; date_published: string }[]
  expect(said.length).toBeGreaterThan(2)
  for (const { content_html } of said)
    expect(content_html).not.toMatch(/<[^>]*\s(?:href|src)="(?!https?:|mailto:|tel:|data:)/)
  const read = parseFeed(atom as string)
  const entries = read.format === 'atom' ? (read.feed.entries ?? []) : []
  const { items } = await new Parser().parseString(rss as string)
  const facts = said.map(({ url, content_html, date_published }) => [url, content_html, Date.parse(date_published)])
  expect(entries.map(({ id, content, published }) => [id, content?.value, Date.parse(published ?? '')])).toEqual(facts)
  expect(
    items.map((item) => [item.link, item['content:encoded'], Date.parse(item.isoDate ?? '')]).slice(0, facts.length),
  ).toEqual(facts)
})

test('a feed opened in a browser is a list that can be read', async ({ page }) => {
  for (const path of ['/posts/index.xml', '/posts/atom.xml']) {
    await page.goto(on(path))
    const title = page.locator('title').first()
    await expect(title).toBeVisible()
    expect(await title.evaluate((element) => getComputedStyle(element).display)).toBe('block')
    await expect(page.locator('encoded, content').first()).toBeHidden()
  }
})

test('who asks for Markdown gets the page as Markdown, and who asks for HTML the page', async ({ request }) => {
  const ask = async (accept: string) => request.get(on('/posts/first-seed/'), { headers: { Accept: accept } })
  const copy = await ask('text/markdown')
  expect(copy.headers()).toMatchObject({ 'content-type': 'text/markdown; charset=utf-8' })
  expect(copy.headers().vary).toContain('Accept')
  expect(await copy.text()).toContain('# 첫 씨앗')
  const html = await ask('text/html,application/xhtml+xml,*/*;q=0.8')
  expect(html.headers()['content-type']).toContain('text/html')
  expect(html.headers().vary).toContain('Accept')
  expect(await (await request.get(on('/posts/first-seed/index.md'))).text()).toBe(await copy.text())
  expect(await (await request.get(on('/llms.txt'))).text()).toContain('/blog/posts/first-seed/index.md')
})

for (const site of [ownSite, fixtureSite]) {
  test(`every page of the ${site.name} site says once what it is, where it stands and what it shows of itself`, async ({
    request,
  }) => {
    const { pathname } = new URL(site.baseURL)
    const read = async (path: string) => (await request.get(originOf(site) + path)).text()
    const ofMap = new XMLParser().parse(await read(`${pathname}sitemap.xml`))
    const maps: string[] = ofMap.sitemapindex
      ? [ofMap.sitemapindex.sitemap].flat().map(({ loc }: { loc: string }) => loc)
      : [`${site.baseURL}sitemap.xml`]
    let pages = 0
    const cards = new Set<string>()
    for (const map of maps) {
      const { urlset } = new XMLParser().parse(await read(new URL(map).pathname))
      for (const { loc } of [urlset.url].flat() as { loc: string }[]) {
        const html = await read(new URL(loc).pathname)
        const [head = ''] = html.split('</head>')
        const count = (pattern: RegExp) => head.match(pattern)?.length ?? 0
        expect.soft(count(/<title>/g), loc).toBe(1)
        expect.soft(count(/<meta name="description"/g), loc).toBe(1)
        expect
          .soft(head.match(/<link rel="canonical" href="([^"]*)"/g), loc)
          .toEqual([`<link rel="canonical" href="${loc}"`])
        expect.soft(count(/<meta property="og:title"/g), loc).toBe(1)
        expect.soft(count(/<meta property="og:image"/g), loc).toBe(1)
        expect.soft(count(/<meta name="twitter:image"/g), loc).toBe(1)
        const [, image = ''] = /<meta property="og:image" content="([^"]*)"/.exec(head) ?? []
        expect.soft(head, loc).toContain(`<meta name="twitter:image" content="${image}"`)
        if (image.endsWith('-card.png')) cards.add(new URL(image).pathname)
        for (const [, data] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
          expect.soft(JSON.parse(data as string)['@context'], loc).toBe('https://schema.org')
        expect.soft(html, loc).toContain('application/ld+json')
        pages += 1
      }
    }
    expect(pages).toBeGreaterThan(10)
    expect(cards.size).toBeGreaterThan(10)
    for (const path of cards) {
      const answer = await request.get(originOf(site) + path)
      expect.soft([answer.status(), answer.headers()['content-type']], path).toEqual([200, 'image/png'])
      expect.soft(answer.headers()['cache-control'], path).toContain('immutable')
      const png = await answer.body()
      // https://www.w3.org/TR/png-3/#11IHDR
      expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630])
      expect.soft(png.length, path).toBeLessThanOrEqual(100_000)
    }
  })
}

test('a search engine is told how the site is searched, and finds a search there', async ({ page }) => {
  await page.goto(on('/'))
  const data = await page.locator('script[type="application/ld+json"]').first().textContent()
  const [website] = JSON.parse(data ?? '')['@graph']
  expect(website.potentialAction['@type']).toBe('SearchAction')
  const { urlTemplate } = website.potentialAction.target
  await page.goto(
    on(
      new URL(urlTemplate.replace('{search_term_string}', encodeURIComponent('씨앗'))).href.slice(
        fixtureSite.baseURL.length - 1,
      ),
    ),
  )
  await expect(page.getByRole('searchbox').first()).toHaveValue('씨앗')
  await expect(page.getByRole('link', { name: /첫 씨앗/ }).first()).toBeVisible()
})

test('every part of a list has the card of the list', async ({ page }) => {
  const imageAt = async (path: string) => {
    await page.goto(on(path))
    return page.locator('meta[property="og:image"]').getAttribute('content')
  }
  const [list, part] = [await imageAt('/posts/'), await imageAt('/posts/page/2/')]
  expect(list).toMatch(/\/_gaji\/img\/[0-9a-f]{16}-card\.png$/)
  expect(part).toBe(list)
})

test('a model’s card is its own, and the data for machines names it', async ({ request }) => {
  const imageOf = (html: string) => /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1]
  const read = async (path: string) => (await request.get(addressOn(ownSite, path))).text()
  const [bert, gpt] = [await read('/models/bert/'), await read('/models/gpt-3/')]
  expect(imageOf(bert)).not.toBe(imageOf(gpt))
  expect(bert).toContain(`"image":"${imageOf(bert)}"`)
})
