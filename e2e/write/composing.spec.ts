import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { openHangul } from '../hangul'
import { fixtureSite, portOf } from '../sites'
import { openDesk } from './desk'
import { pngFile } from './picture-files'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'default', timeout: 90_000 })

const post = 'content/posts/first-seed.md'
let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(fixtureSite, portOf(22))
})
test.afterAll(() => studio?.stop())
test.afterEach(() => {
  studio.git('checkout', '-q', '--', '.')
  studio.git('clean', '-fdq')
})
const textOf = () => readFileSync(join(studio.folder, post), 'utf8')

/** How often a composition has ended since. */
async function countEnds(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    Object.assign(window, { ends: 0 })
    addEventListener('compositionend', () => ((window as unknown as { ends: number }).ends += 1), true)
  })
  return () => page.evaluate(() => (window as unknown as { ends: number }).ends)
}

test('Enter and Backspace are the input method’s within a syllable; title and alternative text are written as composed', async ({
  page,
}) => {
  const desk = await openDesk(page, studio, post)
  const hangul = await openHangul(page)
  await desk.toEnd()
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('**가나**')
  await hangul.type('는')
  await hangul.typeAndCompose(' 나')
  await hangul.keyWhileComposing('Enter', 'Enter')
  await hangul.commit('나')
  await hangul.compose('각')
  await hangul.keyWhileComposing('Backspace', 'Backspace')
  await hangul.compose('가')
  await hangul.commit('가')
  // A shortcut while a syllable is being made: neither is lost.
  await hangul.typeAndCompose(' 끝')
  await page.keyboard.press('Control+b')
  await hangul.commit('끝')
  await desk.save()
  // What is bold then is still to be written, between the marks.
  expect(textOf().trimEnd().split('\n').at(-1)).toBe('**가나**는 나가 끝****')

  await desk.title.click()
  await page.keyboard.press('End')
  await hangul.type(' 둘째 이름')
  await page.locator('input[type="file"]').setInputFiles(await pngFile('a.png'))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox', { name: '대체 텍스트' })).toBeFocused()
  await hangul.typeAndCompose('네모')
  await hangul.keyWhileComposing('Enter', 'Enter')
  await expect(dialog).toBeVisible()
  await hangul.commit('모')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await desk.save()
  expect(textOf()).toMatch(/^title = ".* 둘째 이름"$/m)
  expect(textOf()).toMatch(/!\[네모\]\(\.\//)
})

for (const where of ['above', 'at', 'below'] as const)
  test(`a picture that arrives ${where} the line, what is kept and what is shown leave a syllable alone`, async ({
    page,
  }) => {
    const desk = await openDesk(page, studio, post)
    const hangul = await openHangul(page)
    await desk.toEnd()
    await page.keyboard.insertText('\n\n위\n\n줄\n\n아래')
    const [above, below] = [{ above: 2, at: 0, below: 0 }[where], { above: 0, at: 0, below: 2 }[where]]
    // To the line between, then to where the picture is put, then back.
    for (let line = 0; line < 2; line++) await page.keyboard.press('ArrowUp')
    for (let line = 0; line < above; line++) await page.keyboard.press('ArrowUp')
    for (let line = 0; line < below; line++) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    let answer = () => {}
    const held = new Promise<void>((resolve) => {
      answer = resolve
    })
    await page.route('**/api/write/picture?post=**', async (route) => {
      await held
      await route.continue()
    })
    await page.locator('input[type="file"]').setInputFiles(await pngFile('가지.png'))
    await desk.body.focus()
    for (let line = 0; line < above; line++) await page.keyboard.press('ArrowDown')
    for (let line = 0; line < below; line++) await page.keyboard.press('ArrowUp')
    await page.keyboard.press('End')
    const ends = await countEnds(page)
    await hangul.typeAndCompose('한')
    answer()
    const row = page.getByRole('list', { name: '그림' }).getByText(/KB/)
    await expect(row).toBeVisible({ timeout: 20_000 })
    // Kept, and shown beside: both happen within these seconds.
    await page.waitForTimeout(2000)
    expect(await ends()).toBe(0)
    await hangul.commit('한')
    await hangul.type('글')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await desk.save()
    // At the same place it comes before what is typed on.
    if (where !== 'at') expect(textOf()).toMatch(/줄한/)
    expect(textOf().match(/한글/g)).toHaveLength(1)
    expect(textOf()).toMatch(/!\[\]\(\.\/[\w-]+\.(?:webp|png)\)/)
    expect(textOf()).not.toMatch(/blob:|업로드/)
  })

test('in the plain field too: text, Enter, Backspace and shortcuts within a syllable', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await page.getByRole('button', { name: '기본 입력창' }).click()
  await expect(page.locator('textarea.studio-plain')).toBeVisible()
  const hangul = await openHangul(page)
  await desk.toEnd()
  await page.keyboard.press('Enter')
  await hangul.type('한글 입력')
  await hangul.compose('ㄱ')
  await hangul.compose('가')
  await hangul.compose('각')
  await hangul.compose('가')
  await hangul.commit('가')
  await hangul.typeAndCompose('나')
  await hangul.keyWhileComposing('Enter', 'Enter')
  await hangul.commit('나')
  await hangul.typeAndCompose('끝')
  await page.keyboard.press('Control+s')
  await hangul.commit('끝')
  await desk.save()
  expect(textOf().trimEnd().endsWith('한글 입력가나끝')).toBe(true)
})
