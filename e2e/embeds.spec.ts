import { expect, type Page, test } from '@playwright/test'
import { addressOn, fixtureSite, originOf } from './sites'

/** Videos and frames of other hosts: nothing is asked of them before the reader asks. */

const post = addressOn(fixtureSite, '/posts/shortcodes/')
const player = 'https://www.youtube-nocookie.com/embed/w7Ft2ymGmfc?autoplay=1'

test('a page with an embed allows that host and no other; a page without one allows none', async () => {
  const policy = async (path: string) =>
    (await fetch(addressOn(fixtureSite, path))).headers.get('content-security-policy') ?? ''
  const hosts =
    'asciinema.org codepen.io open.spotify.com platform.twitter.com player.vimeo.com www.youtube-nocookie.com'
  const sources = hosts.split(' ').map((host) => `https://${host}`)
  expect(await policy('/posts/shortcodes/')).toContain(`frame-src ${sources.join(' ')};`)
  expect(await policy('/posts/writing/')).not.toContain('frame-src')
})

test('a video is a link until its button is pressed, and then plays in the page', async ({ page }) => {
  const { violations, elsewhere } = await openPost(page)
  const card = page.locator('load-frame').filter({ hasText: '밭 가는 영상' })
  await expect(card.getByRole('link')).toHaveAttribute('href', 'https://www.youtube.com/watch?v=w7Ft2ymGmfc')
  await expect(page.locator('iframe')).toHaveCount(0)
  expect(elsewhere).toEqual([])
  await card.getByRole('button', { name: '여기서 보기' }).click()
  await expect(page.frameLocator('iframe').getByText('다른 곳의 쪽')).toBeVisible()
  await expect(page.locator('iframe')).toHaveAttribute('title', 'YouTube: 밭 가는 영상')
  expect(elsewhere).toEqual([player])
  expect(violations).toEqual([])
})

test("an author's own frame waits too, and keeps its shape", async ({ page }) => {
  const { violations } = await openPost(page)
  const card = page.locator('load-frame').filter({ hasText: '물 주는 계산기' })
  await card.getByRole('button').click()
  const frame = card.locator('iframe')
  await expect(frame).toHaveAttribute('src', 'https://codepen.io/garden/embed/abc')
  const box = await frame.boundingBox()
  expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(2, 1)
  expect(violations).toEqual([])
})

test('without scripts the link is what there is', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const { elsewhere } = await openPost(page)
  await expect(page.getByRole('link', { name: '물 주는 계산기' })).toBeVisible()
  await expect(page.getByRole('button', { name: '여기서 보기' })).toHaveCount(0)
  expect(elsewhere).toEqual([])
  await page.close()
})

/** Other hosts answer with a page of our own. */
async function openPost(page: Page) {
  const violations: string[] = []
  const elsewhere: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text())
  })
  await page.route(
    (url) => url.origin !== originOf(fixtureSite),
    (route) => {
      elsewhere.push(route.request().url())
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<p>다른 곳의 쪽</p>' })
    },
  )
  await page.goto(post)
  return { violations, elsewhere }
}
