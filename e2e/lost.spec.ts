import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addressOn, fixtureSite, ownSite } from './sites'

/** Finding the way from an address that isn't there. */

const suggestions = (page: Page) => page.locator('nearest-pages').getByRole('link')
const question = (page: Page) => page.getByRole('heading', { name: '혹시 이 쪽인가요?' })

for (const [why, asked, title] of [
  ['a slip', '/posts/attention-scalling/', /어텐션/],
  ['another case and no folder', '/Hello-Gaji', /가지/],
  ['a language that has no such page', '/en/posts/markdown-tour/', /마크다운|Markdown/],
] as const) {
  test(`${why} leads to the page`, async ({ page }) => {
    const answer = await page.goto(addressOn(ownSite, asked))
    expect(answer?.status()).toBe(404)
    await expect(question(page)).toBeVisible()
    await expect(suggestions(page).first()).toHaveText(title)
    await expect(page.locator('main').getByRole('status')).toHaveText(title)
    await suggestions(page).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  })
}

test('decomposed Hangul leads to the post, below the base path', async ({ page }) => {
  await page.goto(addressOn(fixtureSite, `/posts/${encodeURIComponent('가지-키우기'.normalize('NFD'))}x/`))
  await suggestions(page).first().click()
  await expect(page).toHaveURL(addressOn(fixtureSite, encodeURI('/posts/가지-키우기/')))
})

test('what is like nothing leaves the page as it is', async ({ page }) => {
  await page.goto(addressOn(ownSite, '/wp-login.php'), { waitUntil: 'networkidle' })
  await expect(question(page)).toHaveCount(0)
  await expect(page.getByRole('region', { name: '최근 글' })).toBeVisible()
})

test('without scripts the page says where to look', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(addressOn(ownSite, '/posts/attention-scalling/'))
  const main = page.locator('main')
  await expect(main.getByRole('link', { name: '처음으로' })).toHaveAttribute('href', '/')
  await expect(main.getByRole('link', { name: '찾기' })).toHaveAttribute('href', '/search/')
  await expect(main.getByRole('link', { name: '지난 글' })).toHaveAttribute('href', '/archive/')
  await expect(main.getByRole('region', { name: '최근 글' })).toBeVisible()
  await page.close()
})

test('only this page loads what compares addresses', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(addressOn(ownSite, '/posts/hello-gaji/'), { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /nearest|addresses/.test(path))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`its suggestions are accessible and move nothing (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(addressOn(ownSite, '/posts/attention-scalling/'))
    await expect(question(page)).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            resolve(list.getEntries().reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0))
          }).observe({ type: 'layout-shift', buffered: true })
          setTimeout(() => resolve(0), 300)
        }),
    )
    expect(shift).toBeLessThan(0.01)
    await context.close()
  })
}
