import { join, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { envOf } from '../build-sites'
import { openHangul } from '../hangul'
import { measurePage } from '../measure-page'
import { run } from '../run'
import { addressOn, copyOf, ownSite } from '../sites'

/** Readers answer on the built site: by keyboard, without scripts, in Korean while it is composed; the author decides. */

const path = '/posts/hello-gaji/'
const post = addressOn(ownSite, path)
const folder = resolve(copyOf(ownSite))
const form = (page: Page) => page.getByRole('form', { name: '댓글 쓰기' })
const comments = (page: Page) => page.locator('.comments')
/** Said once in all runs. */
const words = (text: string) => `${text} ${process.pid}-${Math.random().toString(36).slice(2, 8)}`

/** As the author at her terminal: `npm run comments -- approve …`. */
async function decide(...command: string[]): Promise<string> {
  const said = command.map((word) => `'${word}'`).join(' ')
  const env = { ...envOf(ownSite), DATA_DIR: join(folder, '.data') }
  return (await run(`node --import tsx lib/commands/answers/run.ts comments ${said}`, folder, env)).output
}

/** The number of what waits with these words. */
async function heldId(text: string): Promise<string> {
  const lines = (await decide()).split('\n')
  const at = lines.findIndex((line) => line.includes(text))
  return /^\S+/.exec(lines[at - 1] ?? '')?.[0] ?? ''
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a comment is held, and shown when the author has let it through; a like is counted and taken back', async ({
    page,
  }) => {
    const text = words('스크립트 없이 씁니다')
    await page.goto(post)
    await form(page).getByLabel('내용').fill(`${text} **굵게** <script>`)
    await form(page).getByLabel('이름').fill('안나')
    await form(page).getByRole('button', { name: '올리기' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('댓글을 받았습니다')
    await expect(page.getByRole('main')).toContainText('글쓴이가 확인한 뒤에 보입니다')
    await expect(page.locator('blockquote strong')).toHaveText('굵게')
    const id = await heldId(text)
    expect(await decide('approve', id)).toContain(`✓ approve ${id}`)
    await page.getByRole('link', { name: /글로 돌아가기/ }).click()
    await expect(page).toHaveURL(`${post}#answers`)
    await page.goto(addressOn(ownSite, `/api/answers/reply?to=${id}`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('안나 님에게 답글')
    await page.goto(post)
    await page.getByRole('button', { name: /좋아요/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('좋아요를 남겼습니다')
    await page.getByRole('button', { name: '좋아요 취소' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('좋아요를 취소했습니다')
  })

  test('what a program would send is refused with a clear word', async ({ page }) => {
    await page.goto(post)
    await form(page).getByLabel('내용').fill('광고')
    await page.locator('[name=website]').evaluate((trap) => trap.setAttribute('value', 'http://spam.example'))
    await form(page).getByRole('button', { name: '올리기' }).click()
    await expect(page.getByRole('main')).toContainText('자동으로 보낸 글로 보여 받지 않았습니다')
    await expect(page.getByRole('link', { name: /글로 돌아가기/ })).toBeVisible()
  })
})

test('by the keyboard, while syllables are composed: held, then let through, and the next one is there at once', async ({
  page,
}) => {
  const text = words('둘째')
  await page.goto(post)
  await expect(page.locator('[name=time]')).not.toHaveValue('')
  await page.waitForTimeout(3100)
  const field = form(page).getByLabel('내용')
  await field.focus()
  const keyboard = await openHangul(page)
  await keyboard.type('한글 댓글')
  await expect(field).toHaveValue('한글 댓글')
  await page.keyboard.insertText(` ${text}`)
  await page.keyboard.press('Tab')
  await expect(form(page).getByLabel('이름')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const status = page.locator('site-answers [role=status]')
  await expect(status).toContainText('글쓴이가 확인한 뒤에 보입니다')
  await expect(page).toHaveURL(post)
  await expect(status.getByRole('link', { name: '고치거나 지우기' })).toBeVisible()
  await decide('approve', await heldId(text))
  await page.reload()
  await expect(comments(page)).toContainText(text)
  await page.waitForTimeout(3200)
  const next = words('셋째')
  await comments(page).getByRole('listitem').filter({ hasText: text }).getByRole('link', { name: /답글/ }).click()
  await expect(field).toBeFocused()
  await field.fill(next)
  await form(page).getByRole('button', { name: '올리기' }).click()
  await expect(comments(page).locator('ol > li').filter({ hasText: next })).toBeVisible()
})

test('a like is counted without a reload, and stays the reader’s', async ({ page }) => {
  await page.goto(addressOn(ownSite, '/posts/why-static/'))
  const like = page.getByRole('button', { name: /좋아요/ })
  await expect(like).toHaveAttribute('aria-pressed', /true|false/)
  if ((await like.getAttribute('aria-pressed')) === 'true') await like.click()
  await expect(like).toHaveAttribute('aria-pressed', 'false')
  await like.click()
  await expect(like).toHaveAttribute('aria-pressed', 'true')
  await page.reload()
  await expect(like).toHaveAttribute('aria-pressed', 'true')
})

test('a view is told after five seconds in view, and not by who asks not to be tracked', async ({ browser }) => {
  for (const [headers, isTold] of [
    [{}, true],
    [{ DNT: '1' }, false],
  ] as const) {
    const context = await browser.newContext({ extraHTTPHeaders: headers })
    const page = await context.newPage()
    if (!isTold) await page.addInitScript(() => Object.defineProperty(navigator, 'doNotTrack', { value: '1' }))
    const told: string[] = []
    page.on('request', (request) => told.push(...(request.url().endsWith('/view') ? [request.method()] : [])))
    await page.goto(addressOn(ownSite, '/posts/markdown-tour/'))
    await page.waitForTimeout(2000)
    expect(told).toEqual([])
    await page.waitForTimeout(5000)
    expect(told).toEqual(isTold ? ['POST'] : [])
    await context.close()
  }
})

test('a page that is answered keeps to its budget of scripts, and its policy', async ({ page }) => {
  const cost = await measurePage(page, post)
  process.stdout.write(`scripts  ${(cost.scripts / 1024).toFixed(2).padStart(7)} KiB of 5.4 ${path}\n`)
  expect(cost.scripts / 1024).toBeLessThanOrEqual(5.4)
  expect(cost.styles / 1024).toBeLessThanOrEqual(14)
  expect([cost.violations, cost.otherHosts]).toEqual([[], []])
  const script = await page.locator('site-answers script').getAttribute('src')
  const { gzipSync } = await import('node:zlib')
  const text = await (await page.request.get(addressOn(ownSite, script ?? ''))).body()
  expect(gzipSync(text).length).toBeLessThanOrEqual(2048)
})

test('a page that isn’t answered has nothing of it', async ({ page }) => {
  for (const other of ['/', '/about/', '/posts/']) {
    await page.goto(addressOn(ownSite, other))
    await expect(page.locator('site-answers')).toHaveCount(0)
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`answers are accessible, on a phone too (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await page.goto(post)
    await expect(page.locator('[name=time]')).not.toHaveValue('')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await page.goto(addressOn(ownSite, `/api/answers/done?what=liked&page=${path}`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('좋아요를 남겼습니다')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await context.close()
  })
}
