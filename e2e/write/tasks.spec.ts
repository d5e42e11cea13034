import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { fixtureSite, portOf } from '../sites'
import { deskOf, openDesk } from './desk'
import { pngFile } from './picture-files'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'default', timeout: 90_000 })

const post = 'content/posts/first-seed.md'
let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(fixtureSite, portOf(21))
})
test.afterAll(() => studio?.stop())
test.afterEach(() => {
  studio.git('checkout', '-q', '--', '.')
  studio.git('clean', '-fdq')
})
const textOf = (path = post) => readFileSync(join(studio.folder, path), 'utf8')

/** Most that a task may want beside the typing. */
const mostClicks = 5

/** Begins on the list of posts and counts every click of the mouse. */
async function begin(page: Page, { width } = { width: 1280 }) {
  await page.setViewportSize({ width, height: 900 })
  await page.goto(`${studio.address}/write/`)
  await expect(page.getByRole('list', { name: '글', exact: true })).toBeVisible({ timeout: 20_000 })
  let clicks = 0
  await page.exposeFunction('clicked', () => {
    clicks += 1
  })
  const listen = () => addEventListener('pointerdown', () => (window as unknown as { clicked(): void }).clicked(), true)
  await page.addInitScript(listen)
  await page.evaluate(listen)
  return async (task: string) => {
    process.stdout.write(`${task}: ${clicks} clicks of ${mostClicks}\n`)
    expect(clicks).toBeGreaterThan(0)
    expect(clicks).toBeLessThanOrEqual(mostClicks)
  }
}

const openFirstSeed = (page: Page) => page.locator('a[href*="first-seed"]').first().click()
const publish = async (page: Page) => {
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').getByRole('button', { name: '게시', exact: true }).click()
  await expect(page.getByText('게시했습니다')).toBeVisible()
}

test('a new post with a picture', async ({ page }) => {
  const within = await begin(page)
  await page.getByRole('button', { name: '새 글' }).click()
  await page.keyboard.type('task post')
  await page.keyboard.press('Enter')
  const desk = await deskOf(page)
  await desk.body.click()
  await page.keyboard.type('Some text.')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '이미지 넣기' }).click()
  await (await chooser).setFiles(await pngFile('a.png'))
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '대체 텍스트' })).toBeFocused()
  await page.keyboard.type('a square')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await publish(page)
  expect(textOf('content/posts/task-post/index.md')).toMatch(/Some text\.[\s\S]*!\[a square\]\(\.\/[\w-]+\.\w+\)/)
  await within('a new post with a picture')
})

test('a fixed typo', async ({ page }) => {
  const within = await begin(page)
  await openFirstSeed(page)
  const desk = await deskOf(page)
  await desk.body.click()
  await page.keyboard.type('x')
  await publish(page)
  // A blank line that gets a letter is none that was taken away.
  expect(studio.git('diff', '--numstat')).toMatch(/^1\t[01]\tcontent\/posts\/first-seed\.md$/)
  await within('a fixed typo')
})

test('a changed tag', async ({ page }) => {
  const within = await begin(page)
  await openFirstSeed(page)
  await deskOf(page)
  await page.getByRole('button', { name: '글 정보' }).click()
  await page.getByRole('combobox', { name: '태그' }).click()
  await page.keyboard.type('newtag')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  // As it will be drawn: 1200 wide.
  const card = page.getByRole('dialog').locator('figure img')
  await expect.poll(() => card.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200)
  await page.keyboard.press('Escape')
  await publish(page)
  expect(textOf()).toContain('newtag')
  await within('a changed tag')
})

test('a post taken back, and the draft published', async ({ page }) => {
  const within = await begin(page)
  await openFirstSeed(page)
  await deskOf(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: '초안으로 되돌리기' }).click()
  await expect(page.getByText('초안으로 되돌렸습니다')).toBeVisible()
  expect(textOf()).toMatch(/draft ?[=:] ?true/)
  await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click()
  await publish(page)
  expect(textOf()).not.toMatch(/draft ?[=:] ?true/)
  await within('a post taken back, and the draft published')
})

test('the keyboard alone: open, write, give a picture, publish', async ({ page }) => {
  await page.goto(`${studio.address}/write/`)
  const link = page.locator('a[href*="first-seed"]').first()
  await expect(link).toBeVisible({ timeout: 20_000 })
  for (let tab = 0; tab < 80; tab++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  const desk = await deskOf(page)
  for (let tab = 0; tab < 60; tab++) {
    if (await desk.body.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(desk.body).toBeFocused()
  await page.keyboard.type('by keys')
  // Tab leaves the text for two seconds after Esc, back to the toolbar as well as onwards.
  await expect(async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Shift+Tab')
    await expect(desk.body).not.toBeFocused({ timeout: 500 })
  }).toPass({ timeout: 20_000 })
  const picture = page.getByRole('button', { name: '이미지 넣기' })
  // Awaited early: the browser is told of it beside the keys, and a key may be quicker.
  const chooser = page.waitForEvent('filechooser')
  for (let tab = 0; tab < 60; tab++) {
    if (await picture.evaluate((element) => element === document.activeElement)) break
    await page.keyboard.press('Shift+Tab')
  }
  await expect(picture).toBeFocused()
  await page.keyboard.press('Enter')
  await (await chooser).setFiles(await pngFile('keys.png'))
  await expect(page.getByRole('dialog').getByRole('textbox', { name: '대체 텍스트' })).toBeFocused()
  await page.keyboard.type('by keys too')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([])
  const button = page.getByRole('dialog').getByRole('button', { name: '게시', exact: true })
  for (let tab = 0; tab < 30; tab++) {
    await page.keyboard.press('Tab')
    if (await button.evaluate((element) => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page.getByText('게시했습니다')).toBeVisible()
  expect(textOf()).toMatch(/by keys/)
})

test('who leaves with something unsaved is asked, and who has saved is not', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  let asked = 0
  page.on('dialog', (dialog) => {
    asked += 1
    void dialog.accept()
  })
  await desk.body.click()
  await page.keyboard.type('x')
  await page.goto(`${studio.address}/write/`)
  expect(asked).toBe(1)
  await openDesk(page, studio, post)
  await page.getByRole('button', { name: '복구' }).click()
  await desk.save()
  await page.goto(`${studio.address}/write/`)
  expect(asked).toBe(1)
})
