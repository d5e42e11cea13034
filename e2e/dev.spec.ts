import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { copyProject, siteEnv } from '../lib/tools/testing/project-copy'
import { fixtureSite, portOf } from './sites'

const origin = `http://localhost:${portOf(4)}`
const post = 'content/posts/first-seed.md'
/** Milliseconds: on a fresh checkout each picture is still being made while the first texts are saved. */
const patience = 60_000
let folder = ''
let server: ChildProcess
let output = ''

test.describe.configure({ mode: 'serial', timeout: 180_000 })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  folder = mkdtempSync(join(tmpdir(), 'gaji-dev-'))
  cpSync(fixtureSite.folder, folder, { recursive: true })
  const command = ['--import', 'tsx', 'lib/commands/dev.ts', '--port', String(portOf(4))]
  server = spawn(process.execPath, command, {
    cwd: copyProject('dev'),
    env: siteEnv(folder, { NODE_ENV: 'development' }),
  })
  server.stdout?.on('data', (data) => (output += data))
  server.stderr?.on('data', (data) => (output += data))
  await expect.poll(isUp, { timeout: 100_000 }).toBe(true)
})

test.afterAll(() => {
  server.kill('SIGTERM')
})

test('a saved edit shows in the open page by itself', async ({ page }) => {
  await open(page, `${origin}/posts/first-seed/`)
  await expect(page.getByText('손가락 한 마디면 된다.')).toBeVisible()
  edit('손가락 한 마디', '손가락 두 마디')
  await expect(page.getByText('손가락 두 마디면 된다.')).toBeVisible({ timeout: patience })
})

test('a broken file is a readable error in the page and in the terminal, and mending it shows the page again', async ({
  page,
}) => {
  await open(page, `${origin}/posts/first-seed/`)
  edit('date = 2024-01-05', 'date = 2024-02-30')
  const said = `${post}:4:8: "date" 2024-02-30 does not exist (February 2024 has 29 days)`
  await expect(page.getByText(said)).toBeVisible({ timeout: patience })
  expect(output).toContain(said)
  await expect(page.getByText('손가락 두 마디면 된다.')).toBeVisible()
  edit('date = 2024-02-30', 'date = 2024-01-05')
  await expect(page.getByText(said)).toHaveCount(0, { timeout: patience })
  edit('두 마디', '세 마디')
  await expect(page.getByText('손가락 세 마디면 된다.')).toBeVisible({ timeout: patience })
})

test('bytes that are not UTF-8 are told in the page, which keeps what it had', async ({ page }) => {
  await open(page, `${origin}/posts/first-seed/`)
  const sound = readFileSync(join(folder, post))
  writeFileSync(join(folder, post), Buffer.concat([sound, Buffer.from([0xb0, 0xa1])]))
  await expect(page.getByText(`${post}:19:1: invalid UTF-8`)).toBeVisible({ timeout: patience })
  await expect(page.getByText('손가락 세 마디면 된다.')).toBeVisible()
  expect((await fetch(`${origin}/posts/first-seed/`)).status).toBe(200)
  writeFileSync(join(folder, post), sound)
  await expect(page.getByText('invalid UTF-8')).toHaveCount(0, { timeout: patience })
})

test('a new post comes into its list and has its page, a renamed one moves, a deleted one is gone', async () => {
  const written = (name: string) => join(folder, 'content/posts/app', name)
  const answer = async (path: string) => await fetch(`${origin}/posts/${path}`)
  const inList = async () => (await (await answer('')).text()).includes('/posts/app/fresh/')
  expect(await inList()).toBe(false)
  mkdirSync(written('.'))
  writeFileSync(written('fresh.md'), '+++\ntitle = "갓 난 글"\ndate = 2999-06-01\n+++\n갓 난 본문.\n')
  await expect.poll(inList, { timeout: patience }).toBe(true)
  await expect.poll(async () => (await answer('app/fresh/')).status, { timeout: patience }).toBe(200)
  renameSync(written('fresh.md'), written('moved.md'))
  await expect.poll(async () => (await answer('app/moved/')).status, { timeout: patience }).toBe(200)
  expect((await answer('app/fresh/')).status).toBe(404)
  rmSync(written('.'), { recursive: true })
  await expect.poll(async () => (await answer('app/moved/')).status, { timeout: patience }).toBe(404)
})

test('a change of the configuration shows, and a broken one is told', async ({ page }) => {
  await open(page, `${origin}/posts/first-seed/`)
  const file = join(folder, 'hugo.toml')
  const sound = readFileSync(file, 'utf8')
  writeFileSync(file, sound.replace('title = "가지 밭"', 'title = "새 이름 밭"'))
  await expect(page.getByRole('link', { name: '새 이름 밭' })).toBeVisible({ timeout: patience })
  writeFileSync(file, `${sound}\nx = \n`)
  await expect(page.getByText(/hugo\.toml:\d+:\d+: TOML: /)).toBeVisible({ timeout: patience })
  await expect(page.getByText('손가락 세 마디면 된다.')).toBeVisible()
  writeFileSync(file, sound)
  await expect(page.getByText(/hugo\.toml:\d+:\d+: TOML: /)).toHaveCount(0, { timeout: patience })
})

test('a translation says so once its original has changed, and leads to it', async ({ page }) => {
  const translation = join(folder, post.replace('.md', '.de.md'))
  const config = join(folder, 'hugo.toml')
  const before = readFileSync(config, 'utf8')
  writeFileSync(translation, '+++\ntitle = "Samen"\ndate = 2024-01-05\nlastmod = 2024-01-20\n+++\nEin trockener.\n')
  writeFileSync(config, `${before}\n[languages.en]\nweight = 1\n[languages.de]\nweight = 2\n`)
  const address = `${origin}/de/posts/first-seed/`
  await expect.poll(async () => (await fetch(address)).status, { timeout: patience }).toBe(200)
  await open(page, address)
  await expect(page.getByText('Ein trockener.')).toBeVisible()
  const said = page.getByText('The original has changed since this translation was made (1. März 2024).')
  await expect(said).toHaveCount(0)
  edit('date = 2024-01-05', 'date = 2024-01-05\nlastmod = 2024-03-01')
  await expect(said).toBeVisible({ timeout: patience })
  await page.getByRole('link', { name: 'Read the original' }).click()
  await expect(page).toHaveURL(`${origin}/posts/first-seed/`)
  edit('\nlastmod = 2024-03-01', '')
  rmSync(translation)
  writeFileSync(config, before)
  await expect.poll(async () => (await fetch(address)).status, { timeout: patience }).toBe(404)
})

test('an unpublished page is there, and marked', async ({ page }) => {
  await page.goto(`${origin}/posts/draft/`)
  await expect(page.getByText('마르지 않은 글.')).toBeVisible()
  await expect(page.getByText(/^초고/)).toBeVisible()
  await page.goto(`${origin}/posts/future/`)
  await expect(page.getByText(/^예약됨/)).toBeVisible()
})

test('files stand at their addresses, in part too, as those of a build do', async () => {
  for (const path of [
    '/posts/가지-키우기/잎.png',
    '/files/씨앗 목록.txt',
    '/index.xml',
    '/tags/숨은-꼬리표/index.xml',
  ]) {
    const answer = await fetch(origin + encodeURI(path), { headers: { Range: 'bytes=0-3' } })
    expect([path, answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([path, 206, 4])
  }
  const html = await (await fetch(`${origin}/posts/first-seed/`)).text()
  const [font] = /\/_gaji\/sans-[0-9a-f]+\.woff2/.exec(html) ?? []
  expect((await fetch(origin + font)).headers.get('content-type')).toBe('font/woff2')
})

test('who asks for Markdown gets it here too', async () => {
  const ask = async (Accept: string) => fetch(`${origin}/posts/first-seed/`, { headers: { Accept } })
  const [copy, page] = [await ask('text/markdown'), await ask('text/html')]
  expect([copy.status, copy.headers.get('vary')]).toEqual([200, expect.stringContaining('Accept')])
  expect(await copy.text()).toMatch(/^---\ntitle: /)
  expect(await page.text()).toMatch(/^<!DOCTYPE html>/)
})

test('a page is known by its address alone, in any letters and whatever is asked behind it', async () => {
  const titleAt = async (path: string) => /<title>[^<]*/.exec(await (await fetch(origin + encodeURI(path))).text())?.[0]
  expect(await titleAt('/posts/가지-키우기/?path=posts')).toMatch(/가지 키우기/)
  expect(await titleAt('/?path=posts')).toBe(await titleAt('/'))
})

test('an unknown and a malformed address are no errors of the server', async () => {
  expect((await fetch(`${origin}/posts/no-such/`)).status).toBe(404)
  expect([400, 404]).toContain((await fetch(`${origin}/posts/%`)).status)
  expect((await fetch(`${origin}/tags/${encodeURIComponent('임베딩')}/`)).status).toBe(200)
  expect((await fetch(`${origin}/old/first/`, { redirect: 'manual' })).status).toBe(308)
})

/** And the page is listening: what is saved before reaches it with its next reload alone. */
async function open(page: Page, address: string): Promise<void> {
  const socket = page.waitForEvent('websocket', (one) => one.url().includes('hmr'))
  await page.goto(address)
  await (await socket).waitForEvent('framereceived')
}

function edit(from: string, to: string): void {
  const file = join(folder, post)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

async function isUp(): Promise<boolean> {
  const answer = await fetch(`${origin}/healthz`, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
  return answer?.ok ?? false
}
