import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { portOf, userBlog } from '../sites'
import { herEvening } from './her-evening'
import { type RunningStudio, startStudio } from './studio-server'

/** The first user's evening of 17 March 2024, with her own text and her nine pictures: 26 minutes of copied addresses then. */
test.describe('the whole evening', () => {
  test.skip(!userBlog, "the first user's blog isn't beside the checkout")
  let studio: RunningStudio
  const evening = herEvening()

  test.beforeAll(async () => {
    if (!userBlog) return
    studio = await startStudio(userBlog, portOf(14), evening.before)
  })
  test.afterAll(() => studio?.stop())

  test('from a new post to its page with nine pictures, by writing and letting go alone', async ({ page }) => {
    test.setTimeout(180_000)
    const desk = await evening.write(page, studio)
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
    expect(text.match(/!\[그림 \d: [^\]]+\]\(\.\/[\w-]+\.webp "강의를 들으며 그린 \d번째 그림"\)/g)).toHaveLength(9)
  })
})
