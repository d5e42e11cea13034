import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { fixtureSite, originOf, ownSite, type TestSite, userBlog } from './sites'

/** Every kind of page once. */
const kinds: [site: TestSite | null, pages: Record<string, string>][] = [
  [
    ownSite,
    {
      home: '/',
      section: '/posts/',
      'post with everything': '/posts/markdown-tour/',
      'post with formulas': '/posts/attention-scaling/',
      taxonomy: '/tags/',
      term: '/tags/가지/',
      about: '/about/',
      archive: '/archive/',
      'series of a taxonomy': '/series/language-models/',
      'page that does not exist': '/nowhere/',
    },
  ],
  [
    fixtureSite,
    {
      home: '/',
      section: '/posts/',
      post: '/posts/가지-키우기/',
      guide: '/docs/guide/',
      'own archive': '/archive/',
      'archive of a theme': '/archives/',
      series: '/series/모종/',
      'all series': '/series/',
      term: '/tags/c#/',
    },
  ],
  [
    userBlog,
    {
      home: '/',
      'long post': '/posts/3rd-posting_llmmodels/',
      'theme shortcodes': '/docs/shortcodes/tabs/',
      'long list': '/posts/',
      taxonomy: '/tags/',
    },
  ],
]

function addressOf(site: TestSite, path: string): string {
  return originOf(site) + new URL(site.baseURL).pathname.replace(/\/$/, '') + encodeURI(path).replace('#', '%23')
}

for (const [site, pages] of kinds) {
  for (const [kind, path] of Object.entries(pages)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${site?.name ?? 'user-blog'}: axe finds nothing on a ${kind}, ${colorScheme}`, async ({ page }) => {
        test.skip(site === null, "the first user's blog isn't here")
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto(addressOf(site as TestSite, path))
        // A head that is a formula: axe doesn't read MathML, screen readers do.
        const { violations } = await new AxeBuilder({ page }).exclude('th:has(math)').analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      })
    }
  }
}

test('a stored theme holds on the next page and in the next visit', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(originOf(ownSite))
  const button = page.getByRole('button', { name: /밝기/ })
  await button.click()
  await button.click()
  await expect(button).toHaveAccessibleName('밝기: 어둡게')
  await page.goto(`${originOf(ownSite)}/about/`)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(235, 230, 240)')
})

test('the font is there, and no page moves while it comes', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of ['/', '/posts/markdown-tour/', '/tags/']) {
    await page.goto(originOf(ownSite) + path)
    const isLoaded = () => page.evaluate(async () => (await document.fonts.load('1em "Gaji Sans"', '가')).length > 0)
    await expect.poll(isLoaded).toBe(true)
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), path).toEqual([])
  }
})

for (const width of [280, 320, 390, 768, 1280, 1440]) {
  test(`nothing hangs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const [site, pages] of kinds) {
      for (const path of site ? Object.values(pages) : []) {
        await page.goto(addressOf(site as TestSite, path))
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(over, `${site?.name} ${path}`).toBeLessThanOrEqual(0)
      }
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing where a footnote is open over the text, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.goto(addressOf(fixtureSite, '/posts/2nd-seed_with-caps/'))
    await page.getByRole('button', { name: '각주 1' }).click()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
}
