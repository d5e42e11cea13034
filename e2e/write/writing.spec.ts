import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { openHangul } from '../hangul'
import { fixtureSite, portOf, userBlog } from '../sites'
import { openDesk } from './desk'
import { type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'serial' })

const site = userBlog ?? fixtureSite
const post = userBlog ? 'content/posts/6th_LangChain.md' : 'content/posts/first-seed.md'
let studio: RunningStudio
test.beforeAll(async () => {
  studio = await startStudio(site, portOf(13))
})
test.afterAll(() => studio?.stop())
test.beforeEach(() => {
  if (studio.git('status', '--porcelain')) studio.git('checkout', '-q', '--', '.')
  studio.git('clean', '-fdq')
})

const textOf = (path = post) => readFileSync(join(studio.folder, path), 'utf8')

test('one letter typed is one line changed, and nothing typed is nothing written', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await page.keyboard.press('Control+s')
  expect(studio.git('status', '--porcelain')).toBe('')
  await desk.body.click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('x')
  await desk.save()
  expect(studio.git('diff', '--numstat')).toBe(`1\t1\t${post}`)
})

test('another title and a tag more change their lines and no other', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await desk.title.fill('새 "제목"')
  await page.getByRole('button', { name: '글 정보' }).click()
  const tags = page.getByRole('combobox', { name: '태그' })
  await tags.fill('랭체인')
  await tags.press('Enter')
  await desk.save()
  const changed = studio
    .git('diff', '-U0')
    .split('\n')
    .filter((line) => /^[+-](?![+-]{2} )/.test(line))
  expect(changed.some((line) => line.includes('제목'))).toBe(true)
  expect(changed.some((line) => line.startsWith('+') && line.includes('랭체인'))).toBe(true)
  expect(changed.length).toBeLessThanOrEqual(5)
  expect(textOf().split('\n')[0]).toBe(studio.git('show', `HEAD:${post}`).split('\n')[0])
})

test('Hangul is written as it is composed: in the text, within a syllable, and in a tag', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  const hangul = await openHangul(page)
  await desk.toEnd()
  await page.keyboard.press('Enter')
  await hangul.type('한글 입력')
  // Saved within a syllable: it is kept once.
  await hangul.typeAndCompose('끝')
  await page.keyboard.press('Control+s')
  await hangul.commit('끝')
  await desk.save()
  expect(textOf().trimEnd().endsWith('한글 입력끝')).toBe(true)

  await page.getByRole('button', { name: '글 정보' }).click()
  await page.getByRole('combobox', { name: '태그' }).click()
  await hangul.typeAndCompose('랭체인')
  await hangul.keyWhileComposing('Enter', 'Enter')
  await hangul.commit('인')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '랭체인 빼기' })).toHaveCount(1)
  await desk.save()
  expect(textOf().match(/랭체인/g)?.length).toBe(1 + (studio.git('show', `HEAD:${post}`).match(/랭체인/g)?.length ?? 0))
})

test('the page beside the text follows it, keeps its place, and runs nothing', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await expect(desk.preview.locator('main h1')).toBeVisible()
  await desk.toEnd()
  await page.keyboard.type(
    '\n\n**LangChain(랭체인)**이라고 한다.\n\n[x](javascript:parent.ran=1) <img src=x onerror="parent.ran=1"><script>parent.ran=1</script>',
  )
  await expect(desk.preview.locator('strong', { hasText: 'LangChain(랭체인)' }).last()).toBeVisible()
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await page.getByRole('button', { name: '390' }).click()
  await expect(page.locator('iframe[title="미리보기"]')).toHaveCSS('width', '390px')
})

test('what a crash has taken comes back', async ({ page, context }) => {
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.keyboard.type('\n잃을 뻔한 문장')
  await expect(page.getByText(/이 브라우저에 보관됨/)).toBeVisible()
  const { crash } = await openHangul(page)
  await crash()
  const again = await context.newPage()
  await openDesk(again, studio, post)
  await again.getByRole('button', { name: '복구' }).click()
  await again.keyboard.press('Control+s')
  await expect(again.getByText('저장했습니다')).toBeVisible()
  expect(textOf()).toContain('잃을 뻔한 문장')
})

test('a file that was changed on the disk meanwhile: both texts are kept', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.keyboard.type('\n내 문장')
  const first = textOf()
  writeFileSync(join(studio.folder, post), first.replace(/\n(?=\n)/, '\n남의 문장\n'))
  await page.keyboard.press('Control+s')
  await expect(page.getByText('그사이 파일이 바뀌었습니다')).toBeVisible()
  expect(textOf()).not.toContain('내 문장')
  await page.getByRole('button', { name: '이대로 저장' }).click()
  await expect.poll(() => textOf()).toContain('내 문장')
  expect(textOf()).toContain('남의 문장')
})

test('of two tabs one writes, and the other may take over with what was written', async ({ page, context }) => {
  const first = await openDesk(page, studio, post)
  await first.toEnd()
  await page.keyboard.type('\nwritten in the first tab')
  await expect(page.getByText(/이 브라우저에 보관됨/)).toBeVisible()
  const other = await context.newPage()
  const second = await openDesk(other, studio, post)
  await expect(other.getByText(/다른 탭에서 이 글을 쓰고 있어/)).toBeVisible()
  await expect(second.body).toHaveAttribute('contenteditable', 'false')
  await other.getByRole('button', { name: '이 탭에서 쓰기' }).click()
  await expect(other.getByText(/다른 탭에서 이 글을 쓰고 있어/)).toBeHidden()
  await expect(page.getByText(/다른 탭에서 이 글을 쓰고 있어/)).toBeVisible()
  await expect(first.body).toHaveAttribute('contenteditable', 'false')
  await expect(second.body).toHaveAttribute('contenteditable', 'true')
  await other.getByRole('button', { name: '복구' }).click()
  await second.save()
  await expect.poll(() => textOf()).toContain('written in the first tab')
})

test('a server that does not answer costs nothing', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.keyboard.type('\n끊긴 동안 쓴 문장')
  await page.route('**/api/write/file**', (route) => route.abort())
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/서버에 연결하지 못해 파일에 저장하지 못했습니다/)).toBeVisible()
  await page.unroute('**/api/write/file**')
  await page.keyboard.press('Control+s')
  await expect.poll(() => textOf()).toContain('끊긴 동안 쓴 문장')
})

test('the keyboard alone leaves the text, and axe finds nothing', async ({ page }) => {
  const desk = await openDesk(page, studio, post)
  await desk.body.click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(desk.body).not.toBeFocused()
  await page.getByRole('button', { name: '글 정보' }).click()
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([])
  }
  await page.goto(`${studio.address}/write/`)
  await expect(page.getByRole('button', { name: '새 글' })).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))])).toEqual([])
})

test('a post is taken back by two clicks, and published again by two', async ({ page }) => {
  await openDesk(page, studio, post)
  await page.getByRole('button', { name: '게시', exact: true }).click()
  await page.getByRole('button', { name: '초안으로 되돌리기' }).click()
  await expect(page.getByText('초안으로 되돌렸습니다')).toBeVisible()
  const changed = () =>
    studio
      .git('diff', '-U0')
      .split('\n')
      .filter((line) => /^[+-](?![+-]{2} )/.test(line))
  expect(changed().filter((line) => line.startsWith('+'))).toEqual([expect.stringMatching(/^\+draft ?[=:] true$/)])
  await page.getByRole('button', { name: '닫기' }).click()
  await page.getByRole('button', { name: '게시', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '게시', exact: true }).click()
  await expect(page.getByText('게시했습니다')).toBeVisible()
  expect(textOf()).not.toMatch(/draft ?[=:] true/)
})

test('on a phone one writes and looks in turn, and nothing stands out', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const desk = await openDesk(page, studio, post)
  await desk.body.click()
  await page.keyboard.type('폰에서 ')
  await page.getByRole('button', { name: '미리보기' }).click()
  await expect(desk.preview.locator('main h1')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
})
