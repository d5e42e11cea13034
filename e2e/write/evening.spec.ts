import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { portOf, userBlog } from '../sites'
import { deskOf } from './desk'
import { type RunningStudio, startStudio } from './studio-server'

/** The first user's evening of 17 March 2024, with her own text and her nine pictures: 26 minutes of copied addresses then. */
test.describe('the whole evening', () => {
  test.skip(!userBlog, "the first user's blog isn't beside the checkout")
  let studio: RunningStudio
  const posts = join(userBlog?.folder ?? '', 'content', 'posts')
  const old = userBlog ? readFileSync(join(posts, '6th_LangChain.md'), 'utf8') : ''
  const pictures = userBlog ? readdirSync(posts).filter((name) => /^6_.*\.png$/.test(name)) : []

  test.beforeAll(async () => {
    if (!userBlog) return
    studio = await startStudio(userBlog, portOf(14), (folder) => {
      for (const name of ['6th_LangChain.md', ...pictures]) rmSync(join(folder, 'content', 'posts', name))
    })
  })
  test.afterAll(() => studio?.stop())

  test('from a new post to its page with nine pictures, by writing and letting go alone', async ({ page }) => {
    test.setTimeout(180_000)
    expect(pictures).toHaveLength(9)
    await page.goto(`${studio.address}/write/`)
    await page.getByRole('button', { name: '새 글' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: '제목' }).fill('LangChain으로 글 읽기')
    await page.keyboard.press('Enter')
    const desk = await deskOf(page)

    // Her text without the pictures' addresses, and each picture where it stood.
    const body = old.slice(old.indexOf('+++', 3) + 4).trim()
    const parts = body.split(/!\[[^\]]*\]\([^)]*\)/)
    expect(parts).toHaveLength(10)
    await desk.body.click()
    for (const [at, part] of parts.entries()) {
      await page.keyboard.press('Control+End')
      await page.keyboard.insertText(part)
      const picture = pictures[at]
      if (!picture) continue
      await page.keyboard.press('Control+End')
      await page.locator('input[type="file"]').setInputFiles(join(posts, picture))
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('textbox', { name: '대체 텍스트' }).fill(`그림 ${at + 1}: ${basename(picture, '.png')}`)
      await dialog.getByRole('textbox', { name: '설명(캡션)' }).fill(`그림 ${at + 1}`)
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
    }
    await page.keyboard.press('Control+s')
    await expect(page.getByText('저장했습니다')).toBeVisible()
    await expect(desk.preview.locator('figure img')).toHaveCount(9)

    await page.getByRole('button', { name: '게시', exact: true }).click()
    const last = page.getByRole('dialog')
    await last.getByRole('button', { name: '게시', exact: true }).click()
    await expect(page.getByText('게시했습니다')).toBeVisible()

    const [made = ''] = studio
      .git('status', '--porcelain', '-uall')
      .split('\n')
      .filter((line) => line.endsWith('index.md'))
    const path = made.slice(3).replace(/^"|"$/g, '')
    const folder = join(studio.folder, path, '..')
    const names = readdirSync(folder)
    expect(names.filter((name) => /^[\w-]+-[0-9a-f]{8}\.webp$/.test(name))).toHaveLength(9)
    const weight = names
      .filter((name) => name.endsWith('.webp'))
      .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(weight).toBeLessThan(1_000_000)
    const text = readFileSync(join(studio.folder, path), 'utf8')
    expect(text).not.toMatch(/draft = true|githubusercontent|blob:|업로드/)
    expect(text.match(/!\[그림 \d: [^\]]+\]\(\.\/[\w-]+\.webp "그림 \d"\)/g)).toHaveLength(9)
  })
})
