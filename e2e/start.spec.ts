import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { envOf } from './build-sites'
import { ask } from './read-page'
import { run } from './run'
import { addressOn, copyOf, fixtureSite, ownSite, portOf } from './sites'

test.describe.configure({ timeout: 120_000 })

test('after a build npm run dev shows drafts and what it publishes reaches no reader of npm start', async () => {
  const copy = copyOf(fixtureSite)
  const published = () => {
    const entries = readdirSync(join(copy, 'public'), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    return files.sort().map((file) => [file, readFileSync(file, 'latin1')])
  }
  const before = published()
  // As npm run dev compiles it.
  const env = { ...envOf(fixtureSite), NODE_ENV: 'development' as const, SHOW_UNPUBLISHED: '1' }
  const dev = await run('node --import tsx lib/commands/content.ts', copy, env)
  expect(dev.code, dev.output).toBe(0)
  const feed = 'tags/숨은-꼬리표/index.xml'
  expect(existsSync(join(copy, '.gaji', 'dev', 'public', feed))).toBe(true)
  expect(published()).toEqual(before)
  expect((await ask(addressOn(fixtureSite, `/${encodeURI(feed)}`))).status).toBe(404)
  const [font] = /\/_gaji\/sans-[0-9a-f]+\.woff2/.exec((await ask(addressOn(fixtureSite, '/'))).text) ?? []
  expect((await ask(addressOn(fixtureSite, font ?? '/no-font'))).status).toBe(200)
})

test('npm start serves a build that is current on PORT, and SIGTERM ends it cleanly', async () => {
  const server = spawn('npm', ['start'], {
    cwd: copyOf(fixtureSite),
    env: { ...envOf(fixtureSite), PORT: String(portOf(6)) },
  })
  let output = ''
  server.stdout.on('data', (data) => (output += data))
  server.stderr.on('data', (data) => (output += data))
  const ended = new Promise((resolve) => server.on('exit', (code, signal) => resolve(signal ?? code)))
  await expect.poll(() => output, { timeout: 30_000 }).toContain('Ready in')
  expect((await fetch(`http://localhost:${portOf(6)}/blog/healthz`)).status).toBe(200)
  expect(output).not.toContain('Creating an optimized production build')
  server.kill('SIGTERM')
  expect(await ended, output).toBe(0)
  expect(await fetch(`http://localhost:${portOf(6)}/blog/healthz`).catch(() => 'gone')).toBe('gone')
})

test('whoever watches the server gets an answer', async () => {
  for (const site of [ownSite, fixtureSite]) {
    const answer = await ask(addressOn(site, '/healthz'))
    expect([answer.status, answer.text]).toEqual([200, 'ok\n'])
  }
})
