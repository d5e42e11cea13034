import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { copyProject, siteEnv } from '../lib/testing/project-copy'
import { fixtureSite, portOf } from './sites'

const origin = `http://localhost:${portOf(4)}`
const post = 'content/posts/first-seed.md'
let folder = ''
let server: ChildProcess
let output = ''

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gaji-dev-'))
  cpSync(fixtureSite.folder, folder, { recursive: true })
  const command = ['--import', 'tsx', 'lib/commands/dev.ts', '--port', String(portOf(4))]
  server = spawn(process.execPath, command, {
    cwd: copyProject('dev'),
    env: siteEnv(folder, { NODE_ENV: 'development' }),
  })
  server.stdout?.on('data', (data) => (output += data))
  server.stderr?.on('data', (data) => (output += data))
  await expect.poll(isUp, { timeout: 60_000 }).toBe(true)
})

test.afterAll(() => {
  server.kill('SIGTERM')
})

test('a saved edit shows in the open page by itself', async ({ page }) => {
  await page.goto(`${origin}/posts/first-seed/`)
  await expect(page.getByText('손가락 한 마디면 된다.')).toBeVisible()
  edit('손가락 한 마디', '손가락 두 마디')
  await expect(page.getByText('손가락 두 마디면 된다.')).toBeVisible({ timeout: 20_000 })
})

test('a broken file is a readable error in the page and in the terminal, and mending it shows the page again', async ({
  page,
}) => {
  await page.goto(`${origin}/posts/first-seed/`)
  edit('date = 2024-01-05', 'date = 2024-02-30')
  const said = `${post}:4:8: "date" 2024-02-30 does not exist (February 2024 has 29 days)`
  await expect(page.getByText(said)).toBeVisible({ timeout: 20_000 })
  expect(output).toContain(said)
  await expect(page.getByText('손가락 두 마디면 된다.')).toBeVisible()
  edit('date = 2024-02-30', 'date = 2024-01-05')
  await expect(page.getByText(said)).toHaveCount(0, { timeout: 20_000 })
  edit('두 마디', '세 마디')
  await expect(page.getByText('손가락 세 마디면 된다.')).toBeVisible({ timeout: 20_000 })
})

test('an unpublished page is there, and marked', async ({ page }) => {
  await page.goto(`${origin}/posts/draft/`)
  await expect(page.getByText('마르지 않은 글.')).toBeVisible()
  await expect(page.getByText(/^초고/)).toBeVisible()
  await page.goto(`${origin}/posts/future/`)
  await expect(page.getByText(/^예약됨/)).toBeVisible()
})

test('an unknown and a malformed address are no errors of the server', async () => {
  expect((await fetch(`${origin}/posts/no-such/`)).status).toBe(404)
  expect([400, 404]).toContain((await fetch(`${origin}/posts/%`)).status)
  expect((await fetch(`${origin}/tags/${encodeURIComponent('임베딩')}/`)).status).toBe(200)
  expect((await fetch(`${origin}/old/first/`, { redirect: 'manual' })).status).toBe(308)
})

function edit(from: string, to: string): void {
  const file = join(folder, post)
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

async function isUp(): Promise<boolean> {
  return (await fetch(`${origin}/healthz`).catch(() => null))?.ok ?? false
}
