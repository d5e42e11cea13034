import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addressOn, fixtureSite, ownSite, userBlog } from './sites'

const guide = addressOn(ownSite, '/posts/pictures-guide/')
const dialog = (page: Page) => page.locator('dialog.zoom-view')
const scaleOf = (page: Page) =>
  dialog(page)
    .locator('img')
    .evaluate((image) => new DOMMatrix(getComputedStyle(image).transform).a)
const firstZoom = (page: Page) => page.getByRole('link', { name: /^크게 보기: 해 질 녘의 밭/ })

test('the first picture is fetched at once, all others when they come near', async ({ page }) => {
  await page.goto(guide)
  const pictures = page.locator('.prose img')
  const loading = await pictures.evaluateAll((images) => images.map((image) => image.getAttribute('loading')))
  expect(loading[0]).toBe('eager')
  expect(new Set(loading.slice(1))).toEqual(new Set(['lazy']))
  await expect(pictures.first()).toHaveAttribute('fetchpriority', 'high')
  for (const picture of await pictures.all()) {
    expect(Number(await picture.getAttribute('width'))).toBeGreaterThan(0)
    expect(Number(await picture.getAttribute('height'))).toBeGreaterThan(0)
  }
})

test('the picture that a theme calls `image` stands above its text', async ({ page }) => {
  await page.goto(addressOn(fixtureSite, '/notes/2023/07/a-small-note/'))
  const cover = page.locator('.post-cover img')
  await expect(cover).toHaveAttribute('loading', 'eager')
  await expect.poll(() => cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

for (const [name, width] of [
  ['a phone', 390],
  ['a desk', 1440],
] as const) {
  test(`nothing moves while pictures come in, on ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 850 })
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          (window as never as { shift: number }).shift += (entry as never as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(guide)
    for (const picture of await page.locator('.prose img').all()) await picture.scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBe(0)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
}

test('a figure is looked at closely with the mouse', async ({ page }) => {
  await page.goto(guide)
  await firstZoom(page).click()
  await expect(dialog(page)).toBeVisible()
  const fitting = await scaleOf(page)
  await page.mouse.move(600, 400)
  await page.mouse.wheel(0, -400)
  expect(await scaleOf(page)).toBeGreaterThan(fitting)
  await dialog(page).getByRole('button', { name: '닫기' }).click()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(guide)
})

test('and with the keyboard, which comes back to where it was', async ({ page }) => {
  await page.goto(guide)
  await firstZoom(page).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  const fitting = await scaleOf(page)
  for (const key of ['+', '+', 'ArrowRight']) await page.keyboard.press(key)
  expect(await scaleOf(page)).toBeGreaterThan(fitting * 1.5)
  await page.keyboard.press('-')
  expect(await scaleOf(page)).toBeLessThan(fitting * 1.5)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toHaveCount(0)
  await expect(firstZoom(page)).toBeFocused()
})

test('the back gesture closes it and stays on the page', async ({ page }) => {
  await page.goto(addressOn(ownSite, '/'))
  await page.goto(guide)
  await firstZoom(page).click()
  await expect(dialog(page)).toBeVisible()
  await page.goBack()
  await expect(dialog(page)).toHaveCount(0)
  await expect(page).toHaveURL(guide)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('two fingers enlarge, one moves', async ({ page }) => {
    await page.goto(guide)
    await firstZoom(page).tap()
    await expect(dialog(page)).toBeVisible()
    const before = await scaleOf(page)
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints })
    await touch('touchStart', { x: 180, y: 400 }, { x: 210, y: 430 })
    await touch('touchMove', { x: 120, y: 340 }, { x: 270, y: 490 })
    await touch('touchEnd')
    expect(await scaleOf(page)).toBeGreaterThan(before * 2)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a figure leads to the original', async ({ page }) => {
    await page.goto(guide)
    await firstZoom(page).click()
    await expect(page).toHaveURL(addressOn(ownSite, '/posts/pictures-guide/field.jpg'))
  })
})

test('adjacent pictures stand side by side on a desk and below each other on a phone', async ({ page }) => {
  await page.goto(guide)
  const boxes = async () =>
    Promise.all((await page.locator('.figure-row img').all()).map((image) => image.boundingBox()))
  const [left, right] = await boxes()
  expect(left?.y).toBe(right?.y)
  expect(left?.x).toBeLessThan(right?.x ?? 0)
  await page.setViewportSize({ width: 390, height: 844 })
  const [above, below] = await boxes()
  expect(above?.x).toBe(below?.x)
  expect(above?.y).toBeLessThan(below?.y ?? 0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the guide has no fault that axe knows, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(guide)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
}

test('in the dark, drawings lie on dimmed paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(guide)
  const paperOf = (alt: RegExp) =>
    page
      .getByRole('img', { name: alt })
      .evaluate((image) => getComputedStyle(image.parentElement as Element).backgroundColor)
  for (const alt of [/네 단계/, /이름을 적은/]) expect(await paperOf(alt)).toBe('rgb(216, 211, 202)')
  expect(await paperOf(/해 질 녘/)).toBe('rgba(0, 0, 0, 0)')
})

test('diagrams are drawn, named, and their words can be chosen', async ({ page }) => {
  await page.goto(guide)
  await expect(page.getByRole('img', { name: '그림이 화면에 이르기까지' })).toBeVisible()
  await expect(page.locator('.diagram text', { hasText: '스무 날' })).toBeVisible()
})

test('what moves stands still for a reader who asked for no motion, also when it is opened', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(guide)
  const leaves = page.getByRole('img', { name: /두 잎이 천천히/ })
  await leaves.scrollIntoViewIfNeeded()
  const stills = await page
    .locator('source[media*="reduced-motion"]')
    .evaluateAll((sources) =>
      sources.flatMap((source) =>
        (source as HTMLSourceElement).srcset.split(', ').map((one) => one.split(' ')[0] ?? ''),
      ),
    )
  const source = () => leaves.evaluate((image) => (image as HTMLImageElement).currentSrc)
  await expect.poll(source).not.toBe('')
  const shown = new URL(await source()).pathname
  expect(stills).toContain(shown)
  await page.getByRole('link', { name: /두 잎이 천천히/ }).click()
  await page.waitForLoadState('networkidle')
  const opened = dialog(page).locator('img')
  expect(await opened.evaluate((image) => new URL((image as HTMLImageElement).src).pathname)).toBe(shown)
})

test('feed readers on other hosts may show the pictures, the light copies and the originals', async ({ request }) => {
  const html = await (await request.get(guide)).text()
  const copy = /\/_gaji\/img\/[\da-f]+-\d+\.jpg/.exec(html)?.[0] ?? ''
  for (const path of [copy, '/posts/pictures-guide/field.jpg']) {
    const headers = (await request.get(addressOn(ownSite, path))).headers()
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
  }
  expect((await request.get(addressOn(ownSite, copy))).headers()['cache-control']).toContain('immutable')
})

test('a social card shows a large picture that every service can read', async ({ page, request }) => {
  await page.goto(guide)
  const meta = (name: string) => page.locator(`meta[property="og:image${name}"]`).getAttribute('content')
  const address = new URL((await meta('')) ?? '')
  expect(address.origin).toBe(new URL(ownSite.baseURL).origin)
  expect(Number(await meta(':width'))).toBeGreaterThanOrEqual(800)
  expect(Number(await meta(':height'))).toBeGreaterThanOrEqual(400)
  const answer = await request.get(addressOn(ownSite, address.pathname))
  expect(answer.headers()['content-type']).toMatch(/^image\/(?:jpeg|png)$/)
})

test.describe("the first user's pictures", () => {
  test.skip(userBlog === null, 'the blog is not beside the checkout')
  const blog = userBlog ?? ownSite
  const posts = ['/posts/3rd-posting_llmmodels/', '/posts/5th-metacognition-and-brain/', '/posts/6th_langchain/']

  test('all twelve are light and come from the blog alone', async ({ page }) => {
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    let bytes = 0
    page.on('response', async (response) => {
      if (response.url().includes('/_gaji/img/')) bytes += (await response.body()).length
    })
    let shown = 0
    for (const post of posts) {
      bytes = 0
      await page.goto(addressOn(blog, post))
      for (const picture of await page.locator('.prose img').all()) {
        await picture.scrollIntoViewIfNeeded()
        // A lazy picture begins to load some time after it was scrolled to: the network may be idle before that.
        await expect(picture).not.toHaveJSProperty('naturalWidth', 0)
      }
      await page.waitForLoadState('networkidle')
      const loaded = await page
        .locator('.prose img')
        .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).currentSrc))
      for (const address of loaded) expect(address).toContain('/_gaji/img/')
      shown += loaded.length
      expect(bytes).toBeLessThan(300 * 1024)
    }
    expect(shown).toBe(12)
    expect([...hosts]).toEqual([new URL(addressOn(blog, '/')).host])
  })

  test('the old addresses give the original bytes', async ({ request }) => {
    for (const name of ['Evolutionary_Tree.png', '6_1RAG.png', 'metacognitive_2.png']) {
      const answer = await request.get(addressOn(blog, `/posts/${name}`))
      const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
      expect(hash(await answer.body())).toBe(hash(readFileSync(join(blog.folder, 'content/posts', name))))
    }
  })
})
