import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { fixtureSite, portOf } from '../sites'
import { openDesk } from './desk'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'default', timeout: 90_000 })

const post = 'content/posts/first-seed.md'
let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(fixtureSite, portOf(24))
})
test.afterAll(() => studio?.stop())
test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))
test.afterEach(() => studio.git('checkout', '-q', '--', '.'))
const textOf = () => readFileSync(join(studio.folder, post), 'utf8')

async function copy(page: Page, kinds: Record<string, string>): Promise<void> {
  await page.evaluate((said) => {
    const blobs = Object.entries(said).map(([type, text]) => [type, new Blob([text], { type })])
    return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
  }, kinds)
}

const html =
  '<h2>제목</h2><p><b>굵게</b> <a href="https://example.org/">링크</a></p><ul><li>하나</li><li>둘</li></ul><pre><code>let a = 1</code></pre>'

test('what is copied from a page comes as Markdown, with Shift as its plain text', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.keyboard.press('Enter')
  await copy(page, { 'text/html': html, 'text/plain': '제목 굵게 링크' })
  await page.keyboard.press('Control+v')
  await expect(desk.body).toContainText('## 제목')
  await desk.save()
  for (const part of ['## 제목', '**굵게** [링크](https://example.org/)', 'let a = 1']) expect(textOf()).toContain(part)
  expect(textOf()).toMatch(/^[-*] 하나\n[-*] 둘$/m)
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Control+Shift+v')
  await desk.save()
  expect(textOf().trimEnd().endsWith('제목 굵게 링크')).toBe(true)
})

test('cells come as a table, and an address on words as a link', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.keyboard.press('Enter')
  await copy(page, { 'text/plain': '이름\t해\t수\n가\t2017\t1\n나\t2018\t2' })
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Control+End')
  await page.keyboard.type('\nhere')
  for (let sign = 0; sign < 4; sign++) await page.keyboard.press('Shift+ArrowLeft')
  await copy(page, { 'text/plain': 'https://example.org/a' })
  await page.keyboard.press('Control+v')
  await desk.save()
  expect(textOf()).toMatch(/\| 이름 +\| 해 +\| 수 +\|\n\|[ :-]+\|[ :-]+\|[ :-]+\|\n\| 가 +\| 2017/)
  expect(textOf()).toContain('[here](https://example.org/a)')
})
