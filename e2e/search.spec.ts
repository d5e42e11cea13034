import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { addressOn, fixtureSite, ownSite } from './sites'

/** Finding a post: from any page by a key, from the address, without scripts, on a phone. */

const home = addressOn(ownSite, '/')
const searchPage = addressOn(ownSite, '/search/')

const dialog = (page: Page) => page.getByRole('dialog', { name: '찾기' })
const field = (page: Page) => dialog(page).getByRole('combobox')
const options = (page: Page) => dialog(page).getByRole('option')

/** As an input method composes it: what is shown grows and is replaced, and ends with `commit`. */
async function compose(page: Page, steps: readonly string[], commit: boolean) {
  const client = await page.context().newCDPSession(page)
  for (const text of steps)
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  if (commit) await client.send('Input.insertText', { text: steps.at(-1) ?? '' })
}

test('no page loads what searches before it is asked for', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto(home, { waitUntil: 'networkidle' })
  expect(asked.filter((path) => /search/.test(path))).toEqual([])
  await page.keyboard.press('/')
  await expect(dialog(page)).toBeVisible()
  expect(asked.filter((path) => /\/search-\w+\.js$/.test(path))).toHaveLength(1)
})

test('by the keyboard alone: while a syllable is composed, along the results, to the part of the post', async ({
  page,
}) => {
  await page.goto(home)
  await page.keyboard.press('ControlOrMeta+k')
  await expect(field(page)).toBeFocused()
  await compose(page, ['ㅁ', '마', '맛', '마스', '마슼', '마스크'], false)
  await expect(options(page).first()).toBeVisible()
  await compose(page, ['마스크'], true)
  await expect(field(page)).toHaveValue('마스크')
  await expect(dialog(page).getByRole('status')).toHaveText(/\d+개의 글/)
  await page.keyboard.press('ArrowDown')
  const first = options(page).first()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  await expect(field(page)).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '')
  const address = (await first.getAttribute('href')) ?? ''
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname === new URL(address, home).pathname)
})

test('the keys of an input method are its own: Enter ends a composition and follows no link', async ({ page }) => {
  await page.goto(home)
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await compose(page, ['마', '마스크'], false)
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeVisible()
  await expect(page).toHaveURL(home)
})

test('what is found stands in view, where browsers mark a text on arrival', async ({ page }) => {
  await page.goto(home)
  await page.keyboard.press('/')
  await field(page).fill('마스크')
  const found = options(page).filter({ hasText: '›' }).first()
  const [, id = '', text = ''] = /#([^:]*):~:text=(.*)$/.exec((await found.getAttribute('href')) ?? '') ?? []
  await found.click()
  const part = page.locator(`[id="${decodeURIComponent(id)}"]`)
  await expect(part).toHaveCount(1)
  await expect(page.locator('main article')).toContainText(decodeURIComponent(text), { ignoreCase: true })
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('a slash that is typed somewhere is a slash', async ({ page }) => {
  await page.goto(searchPage)
  await page.locator('main').getByRole('searchbox').focus()
  await page.keyboard.press('/')
  await expect(page.locator('main').getByRole('searchbox')).toHaveValue('/')
  await expect(dialog(page)).toBeHidden()
})

test('on a phone by touch: to the dialog, a part of a word, the post', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await page.goto(home)
  await page.getByRole('banner').getByRole('link', { name: '찾기' }).tap()
  await field(page).fill('어텐')
  const first = options(page).first()
  await expect(first).toContainText(/어텐션/)
  const { width = 0, height = 0 } = (await first.boundingBox()) ?? {}
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
  await first.tap()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).not.toHaveURL(home)
  await context.close()
})

test('the dialog closes by Escape and leaves the reader where she was', async ({ page }) => {
  await page.goto(home)
  const link = page.getByRole('banner').getByRole('link', { name: '찾기' })
  await link.click()
  await expect(dialog(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page).toHaveURL(home)
})

for (const [query, title] of [
  ['트랜스포머에서', '단어 벡터에서 열린 언어 모델까지'],
  ['ㅇㅌㅅ', /어텐션/],
  ['djxpstus', /어텐션/],
  ['어탠션', /어텐션/],
] as const) {
  test(`${query} finds the post`, async ({ page }) => {
    await page.goto(`${searchPage}?q=${encodeURIComponent(query)}`)
    const results = page.locator('main .search-results')
    await expect(results.getByRole('link').first()).toBeVisible()
    await expect(results).toContainText(title)
    await expect(results.locator('mark').first()).toBeVisible()
  })
}

test('what is found links to its heading, and says what it took the query for', async ({ page }) => {
  await page.goto(`${searchPage}?q=aktmzm`)
  await expect(page.getByRole('status')).toHaveText(/‘마스크’/)
  const link = page.locator('main .search-results a').filter({ hasText: '›' }).first()
  const { pathname, hash } = new URL((await link.getAttribute('href')) ?? '', searchPage)
  const id = decodeURIComponent(hash.slice(1).split(':~:')[0] ?? '')
  await page.goto(new URL(pathname, searchPage).href)
  await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
})

test('nothing is found for nonsense, and it is said', async ({ page }) => {
  await page.goto(`${searchPage}?q=asdkjfhqwe`)
  await expect(page.getByRole('status')).toHaveText('찾은 글이 없습니다.')
  await expect(page.locator('main a')).toHaveCount(0)
})

test('results are narrowed by year, tag and language', async ({ page }) => {
  await page.goto(`${searchPage}?q=${encodeURIComponent('모델')}`)
  const status = page.getByRole('status')
  await expect(status).toHaveText(/\d+개의 글/)
  const before = await status.textContent()
  await page.getByText('좁혀 찾기').click()
  for (const [facet, value] of [
    ['연도', '2026'],
    ['태그', '언어 모델'],
  ] as const) {
    const filter = page.getByRole('combobox', { name: facet })
    await filter.selectOption(value)
    await expect(status).not.toHaveText(before ?? '')
    for (const facts of await page.locator('main .search-results small').allTextContents())
      expect(facts).toContain(value)
    await filter.selectOption('')
    await expect(status).toHaveText(before ?? '')
  }
  await page.getByRole('combobox', { name: '언어' }).selectOption('en')
  await expect(status).not.toHaveText(before ?? '')
  await expect(page.locator('main .search-results a').first()).toHaveAttribute('lang', 'en')
})

test('recent searches are kept in the browser, and forgotten on request', async ({ page }) => {
  await page.goto(`${searchPage}?q=${encodeURIComponent('어텐션')}`)
  await page.locator('main .search-results a').first().click()
  await page.goto(searchPage)
  await page.locator('main').getByRole('button', { name: '어텐션' }).click()
  await expect(page.locator('main .search-results a').first()).toBeVisible()
  await page.goto(searchPage)
  await page.locator('main').getByRole('button', { name: '지우기' }).click()
  expect(await page.evaluate(() => localStorage.getItem('gaji-searches'))).toBe('[]')
})

test('without scripts the page lists every post by year', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(searchPage)
  await expect(page.locator('main').getByRole('link', { name: '단어 벡터에서 열린 언어 모델까지' })).toBeVisible()
  await expect(page.locator('main').getByRole('heading', { level: 2, name: '2026' })).toBeVisible()
  await page.close()
})

test('on a site below a base path results lead below it', async ({ page }) => {
  await page.goto(`${addressOn(fixtureSite, '/search/')}?q=${encodeURIComponent('씨앗')}`)
  const link = page.locator('main .search-results a').first()
  await expect(link).toHaveAttribute('href', /^\/blog\//)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

for (const [site, results] of [
  [ownSite, 'https://gaji.example/search/?q={searchTerms}'],
  [fixtureSite, 'https://example.org/blog/search/?q={searchTerms}'],
] as const) {
  test(`a browser learns on each page how to add the search of ${site.name}`, async ({ page }) => {
    await page.goto(addressOn(site, site === ownSite ? '/posts/hello-gaji/' : '/posts/first-seed/'))
    const link = page.locator('head link[rel="search"][type="application/opensearchdescription+xml"]')
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
    expect(answer.ok()).toBe(true)
    expect(answer.headers()['content-type']).toContain('xml')
    expect(await answer.text()).toContain(`template="${results}"`)
  })
}

test('an English page has the description of the English search', async ({ page }) => {
  await page.goto(addressOn(ownSite, '/en/'))
  await expect(page.locator('head link[rel="search"]')).toHaveAttribute('href', '/_gaji/search/en.xml')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`search is accessible, on a phone too (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(`${searchPage}?q=${encodeURIComponent('모델')}`)
    await expect(page.locator('main .search-results a').first()).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.goto(home)
    await page.keyboard.press('/')
    await field(page).fill('모델')
    await expect(options(page).first()).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await context.close()
  })
}
