import { spawn } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { envOf } from './build-sites'
import { ask } from './read-page'
import { addressOn, copyOf, fixtureSite, ownSite, portOf } from './sites'

test.describe.configure({ timeout: 60_000 })

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
