import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fixtureSite, portOf } from '../sites'
import { openDesk } from './desk'
import { pngBytes } from './picture-files'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'serial', timeout: 90_000 })

const bundle = 'content/posts/가지-키우기/index.md'
const flat = 'content/posts/first-seed.md'
let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(fixtureSite, portOf(20), () => {}, { WRITE_GIT: 'commit' })
})
test.afterAll(() => studio?.stop())

const at = (path: string) => join(studio.folder, path)
const last = () => studio.git('log', '-1', '--no-renames', '--name-status', '--format=%s').split('\n').filter(Boolean)
const commits = () => Number(studio.git('rev-list', '--count', 'HEAD'))

test('a post moves with its pictures in one commit, and its address becomes an alias', async ({ page }) => {
  const before = commits()
  await openDesk(page, studio, bundle)
  await page.getByRole('button', { name: '더 보기' }).click()
  await page.getByRole('button', { name: '이름과 위치 바꾸기' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: '이름' }).fill('가지 기르기')
  await expect(dialog.getByText('content/posts/가지-기르기/index.md')).toBeVisible()
  await dialog.getByRole('button', { name: '바꾸기' }).click()
  await expect(page).toHaveURL(/write\/content\/posts\/%EA%B0%80%EC%A7%80-%EA%B8%B0/)
  expect(commits()).toBe(before + 1)
  expect(existsSync(at(bundle))).toBe(false)
  expect(existsSync(at('content/posts/가지-기르기/꽃 하나.png'))).toBe(true)
  expect(readFileSync(at('content/posts/가지-기르기/index.md'), 'utf8')).toMatch(
    /aliases[\s\S]{0,20}\/posts\/가지-키우기\//,
  )
  // And back: from the list it is undone.
  await page.goto(`${studio.address}/write/`)
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(page.getByRole('button', { name: '되돌리기' })).toBeHidden()
  expect(studio.git('diff', '--stat', `HEAD~2`)).toBe('')
})

test('a post that is deleted is gone in one commit, and undone it is back as it was', async ({ page }) => {
  const before = commits()
  await openDesk(page, studio, flat)
  await page.getByRole('button', { name: '더 보기' }).click()
  await page.getByRole('button', { name: '글 지우기' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(flat)).toBeVisible()
  await dialog.getByRole('button', { name: '지우기' }).click()
  await expect(page.getByText(/지웠습니다/)).toBeVisible()
  expect([commits(), existsSync(at(flat))]).toEqual([before + 1, false])
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect.poll(() => existsSync(at(flat))).toBe(true)
  await expect.poll(() => studio.git('status', '--porcelain')).toBe('')
  expect(studio.git('diff', '--stat', 'HEAD~2')).toBe('')
})

test('the last publish is undone by one click, as one commit', async ({ page }) => {
  const desk = await openDesk(page, studio, flat)
  await desk.toEnd()
  await page.keyboard.type('too early')
  await page.getByRole('button', { name: '게시', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '게시', exact: true }).click()
  await expect(page.getByText('게시했습니다')).toBeVisible()
  expect(studio.git('show', `HEAD:${flat}`)).toContain('too early')
  await page.getByRole('button', { name: '되돌리기' }).click()
  await expect(page.getByText('되돌렸습니다')).toBeVisible()
  expect(studio.git('diff', '--stat', 'HEAD~2')).toBe('')
  await page.getByRole('button', { name: '닫기' }).click()
  await expect(desk.body).not.toContainText('too early')
})

test('an older text comes back as one that is being written', async ({ page }) => {
  const desk = await openDesk(page, studio, flat)
  await page.getByRole('button', { name: '더 보기' }).click()
  await page.getByRole('button', { name: '지난 기록' }).click()
  const editions = page.getByRole('list', { name: '지난 기록' }).getByRole('button')
  await editions.filter({ hasText: 'post:' }).first().click()
  await page.getByRole('button', { name: '이 글로 되돌리기' }).click()
  await expect(desk.body).toContainText('too early')
  expect(studio.git('status', '--porcelain')).toBe('')
  await desk.save()
  expect(studio.git('diff', '--numstat')).toMatch(/^\d+\t\d+\tcontent\/posts\/first-seed\.md$/)
  studio.git('checkout', '-q', '--', '.')
})

test('pictures that the text does not use are offered, and go in the same commit', async ({ page }) => {
  const unused = join(bundle, '..', 'unused-1a2b3c4d.png')
  writeFileSync(at(unused), await pngBytes(80, 60))
  studio.git('add', '.')
  studio.git('commit', '-qm', 'a picture')
  const before = commits()
  const desk = await openDesk(page, studio, bundle)
  await desk.toEnd()
  await page.keyboard.type('x')
  await page.getByRole('button', { name: '게시', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('checkbox', { name: /쓰이지 않는 그림 1개/ }).check()
  await dialog.getByRole('button', { name: '게시', exact: true }).click()
  await expect(page.getByText('게시했습니다')).toBeVisible()
  expect(commits()).toBe(before + 1)
  expect(last().slice(1).sort()).toEqual(
    [`D\t"${unused}"`, `M\t"${bundle}"`].map((line) => line.replaceAll('"', '')).sort(),
  )
})

test('where two have changed the same places, each place has its choice', async ({ page }) => {
  writeFileSync(at(flat), `${readFileSync(at(flat), 'utf8').trimEnd()}\n\none\n\nbetween\n\ntwo\n`)
  studio.git('commit', '-qam', 'two places')
  const desk = await openDesk(page, studio, flat)
  const text = readFileSync(at(flat), 'utf8')
  await desk.toEnd()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await page.keyboard.type(' mine')
  for (let line = 0; line < 4; line++) await page.keyboard.press('ArrowUp')
  await page.keyboard.press('End')
  await page.keyboard.type(' mine')
  writeFileSync(at(flat), text.replace(/one$/m, 'one theirs').replace(/two$/m, 'two theirs'))
  await page.keyboard.press('Control+s')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('2곳을 다르게 고쳤습니다')).toBeVisible()
  await dialog.getByRole('group', { name: '겹치는 곳 1' }).getByRole('radio', { name: '내가 쓴 것' }).check()
  await dialog.getByRole('group', { name: '겹치는 곳 2' }).getByRole('radio', { name: '파일에 있는 것' }).check()
  await dialog.getByRole('button', { name: '이대로 저장' }).click()
  await expect
    .poll(() => readFileSync(at(flat), 'utf8'))
    .toBe(text.replace(/one$/m, 'one mine').replace(/two$/m, 'two theirs'))
  studio.git('checkout', '-q', '--', '.')
})
