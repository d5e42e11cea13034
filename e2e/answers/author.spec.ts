import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openMailServer } from '../../lib/answers/tell/testing-listeners'
import { addressOn, ownSite, portOf } from '../sites'
import { path, startAuthor } from './author-server'

/** The author's evening: what readers wrote is decided on, and how often it was read is looked at. */

test.describe.configure({ mode: 'serial' })
let author: Awaited<ReturnType<typeof startAuthor>>
let mail: Awaited<ReturnType<typeof openMailServer>>
test.beforeAll(async () => {
  mail = await openMailServer()
  author = await startAuthor(portOf(31), { SMTP_URL: mail.url, MAIL_FROM: 'blog@x.example', MAIL_TO: 'me@x.example' })
})
test.afterAll(async () => {
  await author?.stop()
  await mail?.close()
})

const item = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text })

test('a comment is let through by the keyboard, answered, and its writer blocked', async ({ page, browser }) => {
  const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const write = async (text: string) => {
    await reader.goto(author.address + path)
    const form = reader.getByRole('form', { name: '댓글 쓰기' })
    await form.getByLabel('내용').fill(text)
    await form.getByLabel('이름').fill('안나')
    await form.getByRole('button', { name: '올리기' }).click()
  }
  await write('저녁에 읽었습니다')
  await expect
    .poll(() => mail.mails.map(({ to, subject }) => [to, subject]))
    .toEqual([[['me@x.example'], '[가지] 확인할 댓글: 안나 님, “가지를 시작하며”']])
  await page.goto(`${author.address}/write/`)
  await page.getByRole('link', { name: '댓글' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('댓글')
  const held = item(page, '저녁에 읽었습니다')
  await expect(held).toContainText('스크립트 없이 보냄')
  const show = held.getByRole('button', { name: '보이기: 안나 님의 댓글' })
  await show.focus()
  await page.keyboard.press('Enter')
  await expect(held).toContainText('이제 글에 보입니다')
  await expect(held.getByRole('button', { name: '되돌리기' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(held).toContainText('글에서 숨기고 보류했습니다')
  await held.getByRole('button', { name: /^답글/ }).press('Enter')
  const reply = held.getByLabel('안나 님에게 답글')
  await expect(reply).toBeFocused()
  await reply.fill('고맙습니다')
  await held.getByRole('button', { name: '올리기' }).click()
  await expect(held).toContainText('답글을 올렸습니다')
  const answers = await (
    await page.request.get(`${author.address}/api/answers/page?page=${encodeURIComponent(path)}`)
  ).json()
  expect(answers.comments).toContain('저녁에 읽었습니다')
  expect(answers.comments).toMatch(/<ol><li id="comment-[\s\S]*고맙습니다/)
  await held.getByRole('button', { name: /^차단/ }).click()
  await expect(held).toContainText('댓글을 받지 않습니다')
  await write('다시 왔습니다')
  await expect(reader.getByRole('main')).toContainText('이 브라우저나 주소에서 오는 댓글을 받지 않습니다')
  await held.getByRole('button', { name: '되돌리기' }).click()
  await expect(held).toContainText('차단을 풀었습니다')
  await page.getByRole('button', { name: /^모두/ }).click()
  await expect(item(page, '이 부분이 좋았어요')).toBeVisible()
  await reader.context().close()
})

test('the page of numbers says how often posts were read, from where, and gives it all as files', async ({ page }) => {
  await page.goto(`${author.address}/write/comments/`)
  await page.getByRole('link', { name: '숫자' }).click()
  await expect(page.getByRole('rowheader', { name: /^조회/ })).toContainText('같은 사람은 글마다 하루에 한 번만')
  await expect(page.getByRole('img', { name: /최근 30일 동안 조회 \d+번/ })).toBeVisible()
  const posts = page.getByRole('region', { name: '글마다' }).getByRole('table')
  await expect(posts.getByRole('row')).toHaveCount(3)
  await expect(page.getByRole('region', { name: '언어' }).getByRole('rowheader', { name: '한국어' })).toBeVisible()
  const waits = page.waitForEvent('download')
  await page.getByRole('link', { name: '어디에서, 어떤 언어로 (CSV)' }).click()
  const text = readFileSync(await (await waits).path(), 'utf8')
  expect(text).toContain(`referrer,news.example.org,`)
  expect(text).toContain(`referrer,"'=cmd.example",1`)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`both pages are accessible on a phone (${colorScheme})`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    for (const [name, button] of [
      ['comments', '모두'],
      ['numbers', '표로 보기'],
    ] as const) {
      await page.goto(`${author.address}/write/${name}/`)
      await page.getByText(button).first().click()
      await expect(page.getByText(/안나|한국어/).first()).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }
    await context.close()
  })
}

test('nobody else reaches them: behind the studio’s doors, and nothing where it is off', async ({ request }) => {
  for (const name of ['comments', 'numbers', 'csv', 'decide']) {
    const off = addressOn(ownSite, `/api/write/answers/${name}`)
    expect([name, (await request.get(off, { headers: { 'x-write': '1' } })).status()]).toEqual([name, 404])
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site', 'x-write': '1' }
    const here = `${author.address}/api/write/answers/${name}`
    expect([name, (await request.get(here, { headers: foreign })).status()]).toEqual([name, 403])
    expect([name, (await request.post(here, { headers: foreign, data: {} })).status()]).toEqual([name, 403])
  }
  for (const name of ['comments', 'numbers'])
    expect((await request.get(addressOn(ownSite, `/write/${name}/`))).status()).toBe(404)
})
