import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { originOf, ownSite } from '../sites'

const origin = originOf(ownSite)
const article = '/posts/language-models/'
const growth = '/posts/language-models-growth/'

/** Where a figure stands, and what a reader does to it. */
const figures: Record<string, { path: string; does: (figure: Locator, page: Page) => Promise<void> }> = {
  masks: { path: article, does: (figure) => figure.getByRole('textbox').fill('비가 오면 우산을 쓴다') },
  exercises: {
    path: '/models/electra/',
    does: (figure) => figure.getByRole('textbox').fill('비가 오면 우산을 쓰고 걷는다'),
  },
  pieces: { path: article, does: (figure) => figure.getByRole('textbox').first().fill('우산을 쓰고 우산을 접는다') },
  contexts: { path: article, does: (figure) => figure.getByRole('button', { name: /배가 아팠다/ }).press('Enter') },
  sharing: { path: article, does: (figure) => figure.getByRole('slider').press('ArrowRight') },
  vectors: { path: article, does: (figure) => figure.getByRole('textbox').fill('토큰') },
  scaling: { path: growth, does: (figure) => figure.getByRole('slider').press('ArrowRight') },
  ranking: { path: growth, does: (figure) => figure.getByRole('button').first().press('Enter') },
  engines: { path: growth, does: (figure) => figure.getByRole('slider').press('End') },
}

for (const [name, { path, does }] of Object.entries(figures)) {
  for (const by of ['keyboard', 'touch'] as const) {
    test(`${name}: started by ${by}, its result changes with what the reader does, and is told`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ hasTouch: by === 'touch', viewport: { width: 390, height: 844 } })
      const page = await context.newPage()
      await page.goto(origin + path)
      const figure = page.locator(`figure[data-live=${name}]`).first()
      const button = figure.getByRole('button', { name: /직접 해 보기/ })
      await (by === 'touch' ? button.tap() : button.press('Enter'))
      const view = figure.locator(`live-${name} .live-view`)
      await expect(view).toBeVisible()
      const before = await view.innerHTML()
      await does(figure, page)
      await expect.poll(() => view.innerHTML()).not.toBe(before)
      await expect(figure.getByRole('status')).not.toBeEmpty()
      await context.close()
    })
  }
}

test.describe('before they are started', () => {
  test.use({ javaScriptEnabled: false })
  test('figures are whole without a script, and have no button that does nothing', async ({ page }) => {
    await page.goto(origin + article)
    for (const figure of await page.locator('figure[data-live]').all()) {
      await expect(figure.locator('.live-view')).not.toBeEmpty()
      await expect(figure.getByRole('button')).toHaveCount(0)
    }
  })
})

test('nothing of a figure is asked for before the reader reaches for it', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto(origin + article, { waitUntil: 'networkidle' })
  expect(asked.filter((url) => /live-(?!wake)[a-z]+-.*\.(?:js|json|bin)/.test(url))).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with figures running, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    await page.goto(origin + growth)
    // With its start a figure's button is gone: the next is the first one then.
    const waiting = page.locator('wake-figure .live-head button')
    for (let left = await waiting.count(); left > 0; left--) {
      await waiting.first().click()
      await expect(waiting).toHaveCount(left - 1)
    }
    const { violations } = await new AxeBuilder({ page }).include('figure[data-live]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`)).toEqual([])
  })
}
