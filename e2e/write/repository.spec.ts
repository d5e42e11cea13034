import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { fixtureSite, portOf, userBlog } from '../sites'
import { deskOf, openDesk } from './desk'
import { appSecrets } from './github/github-mock'
import { type GithubStudio, sealSecret, startGithubStudio } from './github/github-studio'
import { captionOf, herEvening } from './her-evening'
import { pngFile } from './picture-files'
import { callStudio } from './studio-server'

test.describe.configure({ mode: 'default' })

const site = userBlog ?? fixtureSite
const post = userBlog ? 'content/posts/6th_LangChain.md' : 'content/posts/first-seed.md'
const other = userBlog ? 'content/posts/3rd posting_LLMmodels.md' : 'content/posts/writing.md'
let studio: GithubStudio
test.beforeAll(async () => {
  studio = await startGithubStudio(site, portOf(17))
})
test.afterAll(() => studio?.stop())
test.beforeEach(() => {
  Object.assign(studio.mock.state, { who: 'anna', isProtected: false, meddle: null, deployments: [] })
})

const head = () => studio.git('rev-parse', 'main')
const textAt = (path = post) => studio.git('show', `main:${path}`)

async function writeLine(page: Page, line: string) {
  const desk = await openDesk(page, studio, post)
  await desk.toEnd()
  await page.keyboard.insertText(`\n${line}\n`)
  return desk
}
async function publish(page: Page) {
  await page.getByRole('button', { name: '게시', exact: true }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(?:게시|다시 시도)$/ })
    .click()
}
const isRefMove = ({ method }: { method: string }) => method === 'PATCH'

test('nobody gets in without a session: a page leads to the sign-in, a call is 401', async ({ request }) => {
  const page = await request.get(`${studio.address}/write/`, { maxRedirects: 0 })
  expect(page.status()).toBe(303)
  expect(page.headers().location).toContain('/api/write/auth/login?to=')
  for (const path of ['posts', `file?path=${encodeURIComponent(post)}`, 'picture?path=content/a.png', 'site'])
    expect.soft([path, (await callStudio(studio, `/api/write/${path}`)).status]).toEqual([path, 401])
  for (const path of ['publish', 'preview', 'picture?post=content/a.md']) {
    const call = { method: 'POST', body: { changes: [{ path: post, base: null, text: 'x' }], path: post, text: 'x' } }
    expect.soft([path, (await callStudio(studio, `/api/write/${path}`, call)).status]).toEqual([path, 401])
    const foreign = { ...call, headers: { origin: 'https://evil.example' } }
    expect.soft([path, (await callStudio(studio, `/api/write/${path}`, foreign)).status]).toEqual([path, 403])
  }
  expect(studio.git('rev-list', '--count', 'main')).toBe('1')
})

test('a stranger is told so and gets no session', async ({ page }) => {
  studio.mock.state.who = 'eve'
  const answer = await page.goto(`${studio.address}/write/`)
  expect(answer?.status()).toBe(403)
  expect((await page.context().cookies()).filter(({ name }) => name.endsWith('gaji-write'))).toEqual([])
})

test('what is saved stays in this browser; what is published is one commit, followed until it is live', async ({
  page,
}) => {
  const old = head()
  const desk = await writeLine(page, '저장소로 가는 줄')
  await page.keyboard.press('Control+s')
  await expect(page.getByText(/이 브라우저에 보관됨/)).toBeVisible()
  await page.reload()
  await deskOf(page)
  // The field draws what is in sight alone.
  await desk.toEnd()
  await expect(desk.body).toContainText('저장소로 가는 줄')
  expect(head()).toBe(old)
  await publish(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('커밋됨')).toBeVisible()
  expect(studio.git('rev-parse', 'main^')).toBe(old)
  expect(studio.git('log', '-1', '--format=%an', 'main')).toBe('anna')
  expect(studio.git('diff', '--numstat', 'main^', 'main').split('\t')[2]).toBe(post)
  const deployment = { id: 1, sha: head(), state: 'in_progress', url: 'https://blog.example/' }
  studio.mock.state.deployments = [deployment]
  await expect(dialog.getByText('배포 중')).toBeVisible({ timeout: 15_000 })
  deployment.state = 'success'
  await expect(dialog.getByRole('link', { name: '페이지 열기' })).toBeVisible({ timeout: 15_000 })
})

test('a deployment that fails is told, with the way to its log', async ({ page }) => {
  await writeLine(page, '배포가 실패하는 줄')
  await publish(page)
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('커밋됨')).toBeVisible()
  studio.mock.state.deployments = [{ id: 2, sha: head(), state: 'failure', url: 'https://blog.example/log' }]
  await expect(dialog.getByText('배포 실패')).toBeVisible({ timeout: 15_000 })
  await expect(dialog.getByRole('link', { name: '기록 보기' })).toHaveAttribute('href', 'https://blog.example/log')
})

test('a new post with three pictures is one commit of four files, by its author, and each picture what its name says', async ({
  page,
}) => {
  const old = head()
  await page.goto(`${studio.address}/write/`)
  await page.getByRole('button', { name: '새 글' }).click()
  await page.getByRole('dialog').getByRole('textbox', { name: '제목' }).fill('three pictures')
  await page.keyboard.press('Enter')
  const desk = await deskOf(page)
  const widths = [320, 480, 640]
  for (const width of widths) {
    await page.locator('input[type="file"]').setInputFiles(await pngFile('p.png', { width, height: 200 }))
    await page.getByRole('dialog').getByRole('textbox', { name: '대체 텍스트' }).fill(`네모 ${width}`)
    await page.keyboard.press('Enter')
    const image = desk.preview.getByRole('img', { name: `네모 ${width}` })
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(width)
  }
  await publish(page)
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible({ timeout: 20_000 })
  expect(studio.git('log', '--format=%P %an %s', `${old}..main`)).toBe(`${old} anna post: three pictures`)
  const files = studio.git('diff', '--name-only', old, 'main').split('\n')
  const pictures = files.filter((name) => !name.endsWith('index.md'))
  expect([files.length, pictures.length]).toEqual([4, 3])
  const text = studio.git('show', `main:${files.find((name) => name.endsWith('index.md'))}`)
  const found: (number | undefined)[] = []
  for (const name of pictures) {
    const bytes = studio.mock.repository.bytesOf(['show', `main:${name}`])
    // A name ends with what its file holds.
    expect(name).toContain(createHash('sha256').update(bytes).digest('hex').slice(0, 8))
    expect(text).toContain(`](./${basename(name)})`)
    found.push((await sharp(bytes).metadata()).width)
  }
  expect(found.sort()).toEqual(widths)
})

test("somebody's push to another file is left below, to the same file it is shown", async ({ page }) => {
  let pushes = 0
  studio.mock.state.meddle = (call) => {
    if (isRefMove(call) && pushes++ === 0) studio.mock.repository.push({ [other]: '남의 글\n' })
    return null
  }
  await writeLine(page, '남의 푸시 위에')
  await publish(page)
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible()
  expect([textAt(other), textAt().includes('남의 푸시 위에')]).toEqual(['남의 글', true])
  await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click()

  const theirs = `${textAt()}\n남이 더한 줄\n`
  studio.mock.state.meddle = null
  studio.mock.repository.push({ [post]: theirs })
  const before = head()
  await page.getByRole('textbox', { name: '본문' }).click()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('내가 더한 줄\n\n')
  await publish(page)
  await expect(page.getByRole('dialog').getByText('그사이 파일이 바뀌었습니다')).toBeVisible()
  expect(head()).toBe(before)
  await page.getByRole('button', { name: '이대로 저장' }).click()
  await publish(page)
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible()
  expect(textAt()).toContain('내가 더한 줄')
  expect(textAt()).toContain('남이 더한 줄')
})

test('a lost answer is no second commit, and a server that stays silent is told with a way to try again', async ({
  page,
}) => {
  const commits = Number(studio.git('rev-list', '--count', 'main'))
  let lost = 0
  studio.mock.state.meddle = (call) => (isRefMove(call) && lost++ === 0 ? { status: 502, after: true } : null)
  await writeLine(page, '대답을 잃은 줄')
  await publish(page)
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click()
  studio.mock.state.meddle = ({ method }) => (method === 'POST' ? { status: 500 } : null)
  await page.getByRole('textbox', { name: '본문' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('다시 시도한 줄\n')
  await publish(page)
  await expect(page.getByRole('dialog').getByText(/GitHub가 대답하지 않습니다/)).toBeVisible({ timeout: 20_000 })
  studio.mock.state.meddle = null
  await page.getByRole('dialog').getByRole('button', { name: '다시 시도' }).click()
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible()
  expect(Number(studio.git('rev-list', '--count', 'main'))).toBe(commits + 2)
})

test('a session that ends while one writes: renewed unseen, else signed in beside the text, and publishing goes on', async ({
  page,
}) => {
  await writeLine(page, '로그인이 끝난 줄')
  studio.mock.oauth.expire()
  await publish(page)
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click()

  studio.mock.oauth.expire({ refreshes: true })
  await page.getByRole('textbox', { name: '본문' }).click()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('다시 로그인한 줄\n')
  await publish(page)
  const link = page.getByRole('link', { name: 'GitHub로 로그인' })
  await expect(link).toBeVisible()
  const [window] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible({ timeout: 20_000 })
  await window.close().catch(() => {})
  expect(textAt()).toContain('다시 로그인한 줄')
})

test('a protected branch gets a pull request, and its link is shown', async ({ page }) => {
  studio.mock.state.isProtected = true
  const before = head()
  await writeLine(page, '풀 리퀘스트의 줄')
  await publish(page)
  await expect(page.getByRole('link', { name: '풀 리퀘스트 보기' })).toBeVisible()
  expect(head()).toBe(before)
  expect(studio.git('rev-list', '--count', `main..${studio.mock.state.pulls.at(-1)?.head}`)).toBe('1')
})

test('no token is in any body, page, header, script or log', async ({ page }) => {
  const seen: Promise<string>[] = []
  page.on('response', (response) => {
    const parts = [response.allHeaders().catch(() => ({})), response.text().catch(() => '')]
    seen.push(Promise.all(parts).then((both) => JSON.stringify(both)))
  })
  const desk = await writeLine(page, '비밀이 새지 않는 줄')
  await expect(desk.preview.locator('main h1')).toBeVisible()
  studio.mock.oauth.expire()
  await publish(page)
  await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible({ timeout: 20_000 })
  studio.mock.state.meddle = () => ({ status: 502 })
  await page.goto(`${studio.address}/write/`)
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 })
  studio.mock.state.meddle = null
  await page.reload()
  await expect(page.getByRole('list', { name: '글' })).toBeVisible()
  const cookies = (await page.context().cookies()).map(({ value }) => value)
  const all = [...(await Promise.all(seen)), ...cookies, studio.log()].join('\n')
  expect(studio.mock.oauth.issued.length).toBeGreaterThanOrEqual(2)
  for (const secret of [...studio.mock.oauth.issued, appSecrets.secret, sealSecret]) expect(all).not.toContain(secret)
  expect(all).not.toMatch(/gh[ur]_mock/)
})

test('a bare next start serves the same', async ({ page }) => {
  const bare = await startGithubStudio(site, portOf(18), { bare: true })
  try {
    await page.goto(`${bare.address}/write/`)
    await expect(page.getByRole('list', { name: '글' })).toBeVisible()
  } finally {
    await bare.stop()
  }
})

test.describe('the whole evening', () => {
  test.skip(!userBlog, "the first user's blog isn't beside the checkout")
  let studio: GithubStudio
  const evening = herEvening()

  test.beforeAll(async () => {
    if (!userBlog) return
    studio = await startGithubStudio(userBlog, portOf(19), { change: evening.before })
  })
  test.afterAll(() => studio?.stop())

  test('one commit with ten files, by writing and picking alone', async ({ page }) => {
    test.setTimeout(240_000)
    const before = studio.git('rev-parse', 'main')
    const desk = await evening.write(page, studio)
    await expect(desk.preview.locator('figure img')).toHaveCount(9)
    await expect(desk.preview.locator('figcaption').last()).toHaveText(captionOf(9))
    expect(studio.git('rev-parse', 'main')).toBe(before)
    await publish(page)
    await expect(page.getByRole('dialog').getByText('커밋됨')).toBeVisible({ timeout: 20_000 })
    expect(studio.git('rev-parse', 'main^')).toBe(before)
    const files = studio.git('diff', '--name-only', 'main^', 'main').split('\n')
    expect(files).toHaveLength(10)
    const weights = files
      .filter((name) => name.endsWith('.webp'))
      .map((name) => Number(studio.git('cat-file', '-s', `main:${name}`)))
    expect(weights).toHaveLength(9)
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(1_000_000)
    const text = studio.git('show', `main:${files.find((name) => name.endsWith('index.md'))}`)
    expect(text).not.toMatch(/draft = true|githubusercontent|blob:|업로드/)
    expect(text.match(/!\[그림 \d: [^\]]+\]\(\.\/[\w-]+\.webp "강의를 들으며 그린 \d번째 그림"\)/g)).toHaveLength(9)
  })
})
