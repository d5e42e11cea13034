import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { fixtureSite, portOf, userBlog } from '../sites'
import { openDesk } from './desk'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'default' })

const site = userBlog ?? fixtureSite
let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(site, portOf(16))
})
test.afterAll(() => studio?.stop())
test.afterEach(() => studio.git('checkout', '-q', '--', '.'))

const langChain = 'content/posts/6th_LangChain.md'

test('one click makes files beside the post of the pictures that GitHub was asked for', async ({ page }) => {
  test.skip(!userBlog, "the first user's blog isn't beside the checkout")
  const desk = await openDesk(page, studio, langChain)
  await expect(page.getByText(/이 저장소의 그림 9개/)).toBeVisible()
  await page.getByRole('button', { name: '글 옆 파일로 바꾸기' }).click()
  await expect(page.getByText(/이 저장소의 그림/)).toBeHidden()
  await desk.save()
  const changed = studio.git('diff', '-U0', langChain).split('\n').slice(4)
  const lines = (sign: string) => changed.filter((line) => line.startsWith(sign)).map((line) => line.slice(1))
  const [before, after] = [lines('-').join('\n'), lines('+').join('\n')]
  expect(after.match(/\]\(\.\/6_\w+\.png/g)).toHaveLength(9)
  // Put back by hand, it is the text that it was.
  const [, address = ''] = /\((https:[^)\s]*\/)6_\w+\.png/.exec(before) ?? []
  expect(after.replaceAll('](./6_', `](${address}6_`)).toBe(before)
  expect(readFileSync(join(studio.folder, langChain), 'utf8')).not.toContain('githubusercontent')
  await expect(desk.preview.locator('main img')).toHaveCount(9)
})

test('a shortcode that the site has not, and a file that is not there, are told', async ({ page }) => {
  const post = userBlog ? langChain : 'content/posts/first-seed.md'
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.keyboard.insertText('\n\n{{< figur src="a.png" >}}\n\n![없는 그림](./no-such.png)\n')
  await expect(page.getByRole('button', { name: /살펴볼 곳 \d/ })).toBeVisible()
  await page.getByRole('button', { name: /살펴볼 곳/ }).click()
  const found = page.getByRole('list', { name: '살펴볼 곳' })
  await expect(found.getByText('모르는 쇼트코드입니다: figur')).toBeVisible()
  await expect(found.getByText(/파일이 없습니다: (?:\.\/)?no-such\.png/)).toBeVisible()
})

test('the address is the one that a build would make, and a published one is left as an alias', async ({ page }) => {
  const post = userBlog ? langChain : 'content/posts/first-seed.md'
  const desk = await openDesk(page, studio, post)
  await page.getByRole('button', { name: '글 정보' }).click()
  await page.getByRole('textbox', { name: '주소 이름' }).fill('새 주소')
  await expect(page.getByText(/이미 게시된 글의 주소가 바뀝니다/)).toBeVisible()
  await expect(page.getByText('/posts/새-주소/')).toBeVisible()
  await desk.save()
  expect(readFileSync(join(studio.folder, post), 'utf8')).toMatch(/aliases ?[=:][\s\S]{0,12}\/posts\//)
  await page.getByRole('textbox', { name: '주소 이름' }).fill('')
  await desk.save()
  await expect.poll(() => studio.git('diff')).toBe('')
})
