import { chromium, expect, type Page, test } from '@playwright/test'
import { addressOn, fixtureSite } from './sites'

/** Reading pages are fast by what browsers do by themselves; here it is asked of one whether it really does. */

const list = addressOn(fixtureSite, '/posts/')

test('a page is fetched while the pointer rests on its link, a file is not', async ({ page }) => {
  const fetched: string[] = []
  const faults: unknown[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Preload.enable')
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => faults.push(...(ruleSet.errorType ? [ruleSet] : [])))
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl }) => fetched.push(prefetchUrl))

  await page.goto(addressOn(fixtureSite, '/posts/가지-키우기/'))
  const figure = page.locator('a.zoom').first()
  await figure.hover()
  await page.waitForTimeout(600)
  expect(fetched).toEqual([])

  await page.goto(list)
  await page.getByRole('link', { name: '적는 법' }).first().hover()
  await expect.poll(() => fetched.at(-1)).toBe(addressOn(fixtureSite, '/posts/writing/'))
  await page.getByRole('link', { name: '적는 법' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('적는 법')
  expect(await navigation(page, 'deliveryType')).toBe('navigational-prefetch')
  expect(faults).toEqual([])
})

test('going back shows the page as it was, without asking for it again', async () => {
  const { launchOptions } = test.info().project.use
  // Playwright switches this cache off.
  const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
  const page = await browser.newPage()
  for (const path of ['/posts/shortcodes/', '/posts/가지-키우기/', '/tags/', '/']) {
    await page.goto(addressOn(fixtureSite, path))
    await page.evaluate(() => Object.assign(window, { seen: 'before' }))
    await page.getByRole('link', { name: '글 모두' }).first().click()
    await page.waitForURL(list)
    // page.goBack() waits for a page to load, and none does.
    await page.evaluate(() => history.back())
    await expect
      .poll(() => page.evaluate(() => (window as { seen?: string }).seen).catch(() => ''), path)
      .toBe('before')
  }
  await browser.close()
})

async function navigation(page: Page, key: string): Promise<unknown> {
  return page.evaluate(
    (name) => (performance.getEntriesByType('navigation')[0] as unknown as Record<string, unknown>)[name],
    key,
  )
}
