import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openHangul } from '../hangul'
import { fixtureSite, portOf } from '../sites'
import { openDesk } from './desk'
import { pngBytes, pngFile } from './picture-files'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'default', timeout: 90_000 })

const post = 'content/posts/first-seed.md'
let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(fixtureSite, portOf(23))
})
test.afterAll(() => studio?.stop())
test.afterEach(() => {
  studio.git('checkout', '-q', '--', '.')
  studio.git('clean', '-fdq')
})
const textOf = () => readFileSync(join(studio.folder, post), 'utf8')
const made = () => readdirSync(join(studio.folder, 'content/posts')).filter((name) => /-[0-9a-f]{8}\.\w+$/.test(name))

test('a picture of the clipboard is one paste: file, reference, and the question what it shows', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  const bytes = (await pngBytes(900, 400)).toString('base64')
  await page.evaluate(async (text) => {
    const made = new Blob([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], { type: 'image/png' })
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': made })])
  }, bytes)
  await page.keyboard.press('Control+v')
  const alt = page.getByRole('dialog').getByRole('textbox', { name: '대체 텍스트' })
  await expect(alt).toBeFocused({ timeout: 20_000 })
  await alt.fill('네모 하나')
  await page.keyboard.press('Enter')
  await desk.save()
  expect(made()).toHaveLength(1)
  expect(textOf()).toContain(`![네모 하나](./${made()[0]})`)
  const shown = desk.preview.getByRole('img', { name: '네모 하나' })
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
})

test('pictures let go over the text stand in their order under plain names, and one of them again is the same file', async ({
  page,
}) => {
  const desk = await openDesk(page, studio, post)
  const hangul = await openHangul(page)
  const first = await pngFile('가지 밭.png'.normalize('NFD'), { width: 300, height: 200 })
  const second = await pngFile('씨앗.png'.normalize('NFD'), { width: 400, height: 200 })
  const drop = async (files: string[], alts: string[]) => {
    const { x = 0, y = 0 } = (await desk.body.boundingBox()) ?? {}
    await hangul.drop(files, { x: x + 60, y: y + 12 })
    for (const alt of alts) {
      const field = page.getByRole('dialog').getByRole('textbox', { name: '대체 텍스트' })
      await expect(field).toBeFocused()
      await field.fill(alt)
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('dialog')).toBeHidden()
    await desk.save()
    return [...textOf().matchAll(/!\[(밭|씨|또)\]\(\.\/([^)]+)\)/g)].map(([, alt, name]) => [alt, name])
  }
  const two = await drop([first, second], ['밭', '씨'])
  expect(two.map(([alt]) => alt)).toEqual(['밭', '씨'])
  for (const [, name] of two) expect(name).toMatch(/^[\w-]+-[0-9a-f]{8}\.webp$/)
  expect(made()).toHaveLength(2)
  const three = await drop([second], ['또'])
  expect(made()).toHaveLength(2)
  expect(three.filter(([, name]) => name === two[1]?.[1])).toHaveLength(2)
})

test('what is typed while it is sent stays, and an undo takes the reference as a whole', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.route('**/api/write/picture?post=**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1200))
    await route.continue()
  })
  await page.locator('input[type="file"]').setInputFiles(await pngFile('a.png'))
  await desk.body.focus()
  await page.keyboard.type(' typed meanwhile')
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+z')
  await desk.save()
  expect(textOf()).toContain('typed meanwhile')
  expect(textOf()).not.toMatch(/!\[\]\(\.\/|blob:|업로드/)
})

test('a server that errs and a network that is gone: it can be tried again, after a reload too', async ({ page }) => {
  await openDesk(page, studio, post)
  await page.route('**/api/write/picture?post=**', (route) => route.fulfill({ status: 500, body: '{}' }))
  await page.locator('input[type="file"]').setInputFiles(await pngFile('b.png'))
  const rows = page.getByRole('list', { name: '그림' })
  await expect(rows.getByRole('button', { name: '다시 시도' })).toBeVisible()
  await page.unroute('**/api/write/picture?post=**')
  await page.route('**/api/write/picture?post=**', (route) => route.abort())
  await rows.getByRole('button', { name: '다시 시도' }).click()
  await expect(rows.getByText(/서버에 연결하지 못했습니다/)).toBeVisible()
  await page.unroute('**/api/write/picture?post=**')
  await openDesk(page, studio, post)
  await page.getByRole('list', { name: '그림' }).getByRole('button', { name: '다시 시도' }).click()
  await expect(page.getByRole('dialog')).toBeVisible({ timeout: 20_000 })
  expect(made()).toHaveLength(1)
})

test('on a phone a text is written, gets a picture and is published, and nothing stands out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const desk = await openDesk(page, studio, post)
  const isWithin = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await desk.toEnd()
  await page.keyboard.insertText('\n\n폰에서 쓴 글')
  await page.locator('input[type="file"]').setInputFiles(await pngFile('c.png'))
  await page.getByRole('dialog').getByRole('textbox', { name: '대체 텍스트' }).fill('폰에서 찍은 것')
  await isWithin()
  await page.keyboard.press('Enter')
  await isWithin()
  await page.getByRole('button', { name: '게시', exact: true }).click()
  await isWithin()
  await page.getByRole('dialog').getByRole('button', { name: '게시', exact: true }).click()
  await expect(page.getByText('게시했습니다')).toBeVisible()
  expect(textOf()).toMatch(/폰에서 쓴 글[\s\S]*!\[폰에서 찍은 것\]/)
})
