import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { encodePath } from '../../../lib/base/text/addresses'
import { fixtureSite, userBlog } from '../../sites'
import { deskOf } from '../desk'
import { captionOf, herEvening } from '../her-evening'
import { enter, giveToken, startTokenStudio, type TokenStudio } from './token-studio'

test.describe.configure({ mode: 'default' })

const evening = herEvening()
let studio: TokenStudio
test.beforeAll(async () => {
  studio = await startTokenStudio(fixtureSite)
})
test.afterAll(() => studio?.stop())
test.beforeEach(() => {
  Object.assign(studio.mock.state, { pushers: ['anna'], isProtected: false, meddle: null })
})

test('a token is asked for, tried, kept in memory alone and asked for again', async ({ page }) => {
  await page.goto(`${studio.address}/write/`)
  await expect(page.getByRole('heading', { name: '글을 쓰려면 토큰을 넣어 주세요' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await giveToken(page, 'github_pat_wrong')
  await expect(page.getByRole('alert')).toContainText('GitHub가 이 토큰을 모릅니다')
  await giveToken(page, studio.mock.tokenOf('eve'))
  await expect(page.getByRole('alert')).toContainText('anna/blog에 쓸 수 없습니다')
  await giveToken(page, studio.mock.tokenOf('anna'))
  await expect(page.getByRole('list', { name: '글' })).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('GitHub 토큰')).toBeVisible()
  expect(studio.git('rev-list', '--count', 'main')).toBe('1')
})

test('an address behind the "#" opens its text, and a token that ends is given again beside it', async ({ page }) => {
  const path = 'content/posts/first-seed.md'
  await enter(page, studio, `#${encodePath(path)}`)
  const desk = await deskOf(page)
  await desk.toEnd()
  await page.keyboard.insertText('\n끝난 뒤에도 남은 줄\n')
  await expect(desk.preview.getByText('끝난 뒤에도 남은 줄')).toBeVisible()
  // In the frame no script runs, axe's neither.
  expect((await new AxeBuilder({ page }).exclude('iframe').analyze()).violations).toEqual([])
  await page.getByRole('button', { name: '게시', exact: true }).click()
  const last = page.getByRole('dialog')
  await expect(last.getByText('끝난 뒤에도 남은 줄')).toBeAttached()
  studio.mock.oauth.expire()
  await last.getByRole('button', { name: '게시', exact: true }).click()
  await giveToken(page, studio.mock.tokenOf('anna'))
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible()
  expect(studio.git('show', `main:${studio.place}${path}`)).toContain('끝난 뒤에도 남은 줄')
})

test('no token is in any answer, file, log, address or store', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('request', (request) => said.push(request.url(), request.postData() ?? ''))
  await enter(page, studio)
  await page.getByRole('list', { name: '글' }).getByRole('link').first().click()
  await deskOf(page)
  const kept = await page.evaluate(async () => {
    const stores = [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, location.href]
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const asked = indexedDB.open(name)
        asked.onsuccess = () => resolve(asked.result)
      })
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll()
        stores.push(
          JSON.stringify(await new Promise((resolve) => Object.assign(all, { onsuccess: () => resolve(all.result) }))),
        )
      }
    }
    return [...stores, document.documentElement.outerHTML].join('\n')
  })
  const files = readdirSync(studio.out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|js|json)$/.test(name),
  )
  const all = [...said, kept, ...files.map((name) => readFileSync(join(studio.out, name), 'utf8'))].join('\n')
  for (const secret of studio.mock.oauth.issued) expect(all).not.toContain(secret)
})

test('reading pages are as they are without the studio', async ({ page }) => {
  await page.goto(`${studio.address}/`)
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).not.toContain(new URL(studio.mock.apiUrl).origin)
  const ofStudio = readFileSync(join(studio.out, 'write', 'index.html'), 'utf8')
  expect(ofStudio).toContain(
    `connect-src &#x27;self&#x27; ${new URL(studio.mock.apiUrl).origin};`.replaceAll('&#x27;', "'"),
  )
})

test('of every text the worker makes the page that readers get, node for node', async ({ page }) => {
  await page.goto(`${studio.address}/write/`)
  const files = readdirSync(fixtureSite.folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(fixtureSite.folder, path)).isFile())
    .map((path) => ({ path, bytes: [...readFileSync(join(fixtureSite.folder, path))] }))
  const others = await page.evaluate(async (site) => {
    const base = location.pathname.replace(/\/write\/$/, '')
    const json = async (url: string) => (await fetch(base + url)).json()
    const published = await json('/_gaji/studio/published.json')
    const worker = new Worker(base + published.worker, { type: 'module' })
    const ask = (call: object) =>
      new Promise<{ html: string | null } | null>((resolve, reject) => {
        worker.onmessage = ({ data }) => ('failure' in data ? reject(new Error(data.failure)) : resolve(data.value))
        worker.postMessage({ id: 0, call })
      })
    const texts = site.map(({ path, bytes }) => ({ path, size: bytes.length, text: new Uint8Array(bytes) }))
    await ask({ name: 'open', built: await json(published.built), files: texts })
    const main = (html: string) => new DOMParser().parseFromString(html, 'text/html').querySelector('main')
    const found: string[] = []
    for (const { path, text } of texts) {
      const readers = published.pages[path]
      if (!readers) continue
      const made = await ask({ name: 'makePage', given: [path, new TextDecoder().decode(text), []] })
      const answer = await fetch(base + readers.url.split('/').map(encodeURIComponent).join('/'))
      if (!made?.html || !main(made.html)?.isEqualNode(main(await answer.text()))) found.push(path)
    }
    return { found, count: Object.keys(published.pages).length }
  }, files)
  expect(others.found).toEqual([])
  expect(others.count).toBeGreaterThan(20)
})

test.describe('the whole evening', () => {
  test.skip(!userBlog, "the first user's blog isn't beside the checkout")

  let studio: TokenStudio
  test.beforeAll(async () => {
    if (userBlog) studio = await startTokenStudio(userBlog, evening.before)
  })
  test.afterAll(() => studio?.stop())

  test('one commit with ten files, from a page that no server stands behind', async ({ page }) => {
    test.setTimeout(240_000)
    const head = () => studio.git('rev-parse', 'main')
    const before = head()
    const desk = await evening.write(page, studio, () => enter(page, studio))
    await expect(desk.preview.locator('figure img')).toHaveCount(9)
    await expect(desk.preview.locator('figcaption').last()).toHaveText(captionOf(9))
    expect(head()).toBe(before)
    await page.getByRole('button', { name: '게시', exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: '게시', exact: true }).click()
    await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible({ timeout: 20_000 })
    expect(studio.git('rev-parse', 'main^')).toBe(before)
    const files = studio.git('diff', '--name-only', 'main^', 'main').split('\n')
    expect(files).toHaveLength(10)
    const pictures = files.filter((name) => name.endsWith('.webp'))
    const weights = pictures.map((name) => Number(studio.git('cat-file', '-s', `main:${name}`)))
    expect(weights).toHaveLength(9)
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_000_000)
  })
})
