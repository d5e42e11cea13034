import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { siteEnv } from '../lib/tools/testing/project-copy'
import { buildLog, serveCommand, warmCopy } from './build-sites'
import { ask } from './read-page'
import { run } from './run'
import { addressOn, fixtureSite, portOf } from './sites'

/** What other people's Hugo blogs have of their own: names of shortcodes, templates, a theme's pages, another theme's fields. */

const on = (path: string) => addressOn(fixtureSite, path)
const main = (page: Page) => page.getByRole('main')
const sentence = (page: Page, text: string) => main(page).getByRole('paragraph').filter({ hasText: text })

test("a site's own name for a shortcode shows what that shortcode shows", async ({ page }) => {
  await page.goto(on('/moved/old-habits/'))
  const figure = main(page).getByRole('figure').filter({ hasText: '울타리 안쪽에서 본 밭' })
  const picture = figure.getByRole('img', { name: '울타리 안쪽' })
  await picture.scrollIntoViewIfNeeded()
  await expect(picture).toHaveJSProperty('naturalWidth', 64)
})

test('a template that is nothing but HTML stays in its sentence, or is the block that it is', async ({ page }) => {
  await page.goto(on('/moved/old-habits/'))
  await expect(sentence(page, '덩굴 그림은')).toHaveText(/덩굴 그림은 \(곧 그린다\) 여기에 온다\.$/)
  const rules = main(page).getByRole('blockquote')
  await expect(rules.getByRole('paragraph')).toHaveText('밭에서는 뛰지 않는다.')
  await expect(rules.getByRole('listitem')).toHaveText('물뿌리개는 제자리에')
})

test('a bare link ends where Chinese text begins, and an address without quotes is a link', async ({ page }) => {
  await page.goto(on('/moved/old-habits/'))
  const line = sentence(page, '심는 때는')
  await expect(line).toContainText('https://garden.example/calendar。下一句从这里开始。')
  await expect(line.getByRole('link')).toHaveAttribute('href', 'https://garden.example/calendar')
  await expect(main(page).getByRole('link', { name: '울타리 너머' })).toHaveAttribute(
    'href',
    'https://garden.example/next',
  )
  await expect(sentence(page, '이웃 밭은')).toHaveText('이웃 밭은 울타리 너머에 있다.')
})

test('the words of a form stay, and a date with one digit for its hour is that day', async ({ page }) => {
  await page.goto(on('/moved/old-habits/'))
  await expect(main(page).getByText('물 주는 날')).toBeVisible()
  await expect(main(page).getByText('월요일과 목요일')).toBeVisible()
  await expect(main(page).getByText('2022년 10월 3일')).toBeVisible()
})

test('a cover shows above the text, by whichever name the theme before had for it', async ({ page }) => {
  for (const [path, width] of [
    ['/moved/old-habits/', 8], // thumbnail, beside the post
    ['/moved/evening/', 64], // image, of static/
  ] as const) {
    await page.goto(on(path))
    // Without words of its own, it is an ornament.
    await expect(main(page).locator('img').first(), path).toHaveJSProperty('naturalWidth', width)
  }
})

test("a theme's page keeps its address, is told once, and no menu leads to it", async ({ page }) => {
  expect((await page.goto(on('/links/')))?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1, name: '이웃' })).toBeVisible()
  await expect(page.getByRole('navigation').getByRole('link', { name: '이웃' })).toHaveCount(0)
  expect(buildLog(fixtureSite).match(/^content\/links\.md:3:9: warning: .*$/gm)).toEqual([
    expect.stringContaining('layout "links" is the theme\'s; the page is empty'),
  ])
})

test.describe("KEEP_GOING shows a call of a site's own shortcode by what it says", () => {
  // One build for all of them, in one worker.
  test.describe.configure({ mode: 'serial', timeout: 240_000 })
  const origin = `http://localhost:${portOf(11)}`
  let server: ChildProcess
  let output = ''

  test.beforeAll(async () => {
    test.setTimeout(240_000)
    const copy = warmCopy('moved')
    const env = siteEnv(resolve('e2e/site-moved'), { KEEP_GOING: '1', PORT: String(portOf(11)) })
    const built = await run('node --import tsx lib/commands/build.ts', copy, env)
    output = built.output
    expect(built.code, output).toBe(0)
    server = spawn(process.execPath, serveCommand, { cwd: copy, env, stdio: 'ignore' })
    const isUp = () =>
      ask(`${origin}/healthz`).then(
        ({ status }) => status === 200,
        () => false,
      )
    await expect.poll(isUp, { timeout: 30_000 }).toBe(true)
  })

  test.afterAll(() => server?.kill('SIGTERM'))

  test.beforeEach(async ({ page }) => {
    await page.goto(`${origin}/posts/greenhouse/`)
  })

  test('an address with a title is a link', async ({ page }) => {
    await expect(main(page).getByRole('link', { name: '모종 가게', exact: true })).toHaveAttribute(
      'href',
      'https://seedlings.example/shop',
    )
  })

  test('a picture is a figure that can be seen', async ({ page }) => {
    const picture = main(page).getByRole('figure').getByRole('img', { name: '새로 난 잎' })
    await picture.scrollIntoViewIfNeeded()
    await expect(picture).toHaveJSProperty('naturalWidth', 48)
  })

  test('words in a sentence stay in it, and what stands between two tags is text', async ({ page }) => {
    await expect(sentence(page, '아침마다')).toHaveText('아침마다 물을 주는 일을 관수 물 주기라 한다.')
    await expect(sentence(page, '온실의').locator('strong')).toHaveText('첫 서리')
  })

  test('the script that the site names counts the visit, and a site that names none allows none', async ({ page }) => {
    await expect(page.locator('html')).toHaveAttribute('data-counted', 'greenhouse')
    const policyOf = async (url: string) => (await fetch(url)).headers.get('content-security-policy')
    expect(await policyOf(`${origin}/posts/greenhouse/`)).toContain("connect-src 'self' https://count.example; ")
    expect(await policyOf(on('/moved/old-habits/'))).toContain("connect-src 'self'; ")
    for (const url of [`${origin}/`, on('/')]) expect(await policyOf(url)).toContain("script-src 'self'; ")
    expect((await ask(on('/moved/old-habits/'))).text).not.toContain('count.js')
  })

  test('the home page alone has the sign that a theme kept for a search engine, and a key stands at its address', async () => {
    const sign = '<meta name="naver-site-verification" content="0a1b2c3d4e"/>'
    expect((await ask(`${origin}/`)).text).toContain(sign)
    expect((await ask(`${origin}/posts/greenhouse/`)).text).not.toContain('site-verification')
    expect((await ask(`${origin}/greenhouse-key.txt`)).text).toBe('greenhouse-key')
  })

  test('no reader sees a box or a file of the site, and the build tells what is unknown', async ({ page }) => {
    await expect(sentence(page, '그림이 없어진')).toBeVisible()
    await expect(page.locator('.problem-box')).toHaveCount(0)
    expect(await page.content()).not.toMatch(/layouts\/shortcodes|content\/posts/)
    expect(output).toMatch(
      /^unknown shortcodes, each shown by what its call says: gloss × 1, shelf-link × 1, photo × 1, diary × 1$/m,
    )
  })
})
