import { expect, test } from '@playwright/test'
import { originOf, ownSite, userBlog } from './sites'

const post = `${originOf(ownSite)}/posts/markdown-tour/`

test.describe('a long post', () => {
  test('code is copied as it stands, and the button says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(post)
    const block = page.locator('.highlight').filter({ hasText: 'temperature.py' }).last()
    await block.getByRole('button', { name: '복사' }).click()
    await expect(block.getByRole('button', { name: '복사함' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(((await block.locator('code').textContent()) ?? '').replace(/\n$/, ''))
  })

  test('the contents stand in the margin and mark the part that is read', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.goto(post)
    const contents = page.getByRole('navigation', { name: '이 글의 차례' })
    await contents.getByRole('link', { name: '수식' }).click()
    await expect(contents.locator('[aria-current]')).toHaveText('수식')
    const [margin, text] = [await contents.boundingBox(), await page.locator('.prose').boundingBox()]
    expect((margin?.x ?? 0) + (margin?.width ?? 0)).toBeLessThan(text?.x ?? 0)
  })

  test('on a phone the contents are folded, and open without a script', async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false })
    await page.goto(post)
    const link = page.getByRole('navigation', { name: '이 글의 차례' }).getByRole('link', { name: '수식' })
    await expect(link).toBeHidden()
    await page.getByText('이 글의 차례').click()
    await expect(link).toBeVisible()
    // A footnote's is the browser's own, and a form's sends what readers answer.
    const own = page.locator(':not([popovertarget]):not(form[action] button)')
    await expect(page.getByRole('button').and(own)).toHaveCount(0)
    await page.close()
  })
})

test('a long menu folds, and closes on Escape and on a click beside it', async ({ page }) => {
  test.skip(userBlog === null, "the first user's blog isn't here")
  await page.goto(`${originOf(userBlog ?? ownSite)}/gogo-hugo-blog/posts/`)
  const menu = page.getByRole('navigation', { name: '메뉴' })
  const word = menu.getByText('더 보기')
  const last = menu.locator('close-menu a').last()
  await word.click()
  await expect(last).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(last).toBeHidden()
  await word.click()
  await page.getByRole('contentinfo').click({ position: { x: 5, y: 5 } })
  await expect(last).toBeHidden()
})
