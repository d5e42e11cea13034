import { expect, type Page, test } from '@playwright/test'
import { addressOn, fixtureSite, originOf, ownSite } from './sites'

/** Reading with nothing but the keyboard: everything is reached, and it shows where the reader is. */

const focused = (page: Page) => page.locator(':focus')

/** Tab until the focus is on what is looked for. */
async function tabTo(page: Page, name: string | RegExp, most = 60) {
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab')
    const text = await focused(page).evaluate((element) => element.getAttribute('aria-label') ?? element.textContent)
    if (typeof name === 'string' ? text?.trim() === name : name.test(text ?? '')) return focused(page)
  }
  throw new Error(`no way by Tab to ${name}`)
}

async function isOutlined(page: Page): Promise<boolean> {
  return focused(page).evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
}

test('past the header into a list, to a post, and on to the next', async ({ page }) => {
  await page.goto(addressOn(fixtureSite, '/'))
  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveText('본문으로 건너뛰기')
  await expect(focused(page)).toBeInViewport()
  await page.keyboard.press('Enter')
  await tabTo(page, '적는 법')
  expect(await isOutlined(page)).toBe(true)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '적는 법' })).toBeVisible()
  await tabTo(page, /^다음 글/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '쇼트코드 모음' })).toBeVisible()
})

test('a menu opens and closes, tabs change, a text unfolds', async ({ page }) => {
  await page.goto(addressOn(fixtureSite, '/posts/shortcodes/'))
  await tabTo(page, '더 보기')
  await page.keyboard.press('Enter')
  const menu = page.getByRole('navigation', { name: '메뉴' })
  await expect(menu.getByRole('link', { name: '첫 씨앗' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu.getByRole('link', { name: '첫 씨앗' })).toBeHidden()
  await expect(focused(page)).toHaveText('더 보기')
  await tabTo(page, '접은 글')
  await page.keyboard.press('Enter')
  await expect(page.getByText('펼치면 보인다.')).toBeVisible()
  await page.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('삽은 땅을 판다.')).toBeVisible()
})

test('every stop of a long post shows where it is', async ({ page }) => {
  await page.goto(`${originOf(ownSite)}/posts/markdown-tour/`)
  for (let step = 0; step < 50; step++) {
    await page.keyboard.press('Tab')
    const outlined = await isOutlined(page)
    expect.soft(outlined, await focused(page).evaluate((element) => element.outerHTML.slice(0, 120))).toBe(true)
  }
})
