import { readdirSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { networkInterfaces } from 'node:os'
import { dirname } from 'node:path'
import { expect, test } from '@playwright/test'
import { addressOn, fixtureSite, originOf, portOf } from '../sites'
import { callStudio, type RunningStudio, startStudio } from './studio-server'

test.describe('where the studio is off', () => {
  // As the folders of the routes name them: none is forgotten here.
  const routes = readdirSync('app/api/write', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('route.ts'))
    .map((file) => dirname(file).replace(/\[[^\]]*\]/g, 'any'))
  const calls = [...routes, 'file?path=content/posts/first-seed.md', 'picture?path=content/a.png', '']

  test('none of its addresses is there, whoever asks and how', async ({ request }) => {
    expect(routes.length).toBeGreaterThan(12)
    for (const path of [
      '/write',
      '/write/',
      '/write/content/posts/first-seed.md/',
      '/write/preview/',
      ...calls.map((call) => `/api/write/${call}`),
    ])
      for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
        const headers = { 'x-write': '1', origin: originOf(fixtureSite) }
        const answer = await request.fetch(addressOn(fixtureSite, path), { method, headers, maxRedirects: 0 })
        expect.soft([method, path, answer.status()]).toEqual([method, path, 404])
      }
  })

  test('a reader is told so by the page of the blog', async ({ page }) => {
    await page.goto(addressOn(fixtureSite, '/write/'))
    await expect(page.locator('html')).toHaveAttribute('data-page', 'reading')
    expect(await page.locator('script[src*="/_next/"]').count()).toBe(0)
  })
})

test.describe('on this machine', () => {
  test.describe.configure({ mode: 'serial' })
  let studio: RunningStudio
  test.beforeAll(async () => {
    studio = await startStudio(fixtureSite, portOf(25))
  })
  test.afterAll(() => studio?.stop())

  const file = '/api/write/file?path=content/posts/first-seed.md'

  test('reading pages are what they were', async ({ page }) => {
    await page.goto(`${studio.address}/posts/first-seed/`)
    expect(await page.locator('script[src*="/_next/"]').count()).toBe(0)
  })

  test('the studio itself is let in, and nobody else', async () => {
    expect((await callStudio(studio, file)).status).toBe(200)
    const body = { text: '남의 글', baseVersion: null }
    const others: Record<string, string | null>[] = [
      { origin: 'https://evil.example' },
      { origin: null },
      { 'x-write': null },
      { 'sec-fetch-site': 'cross-site' },
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/x-www-form-urlencoded' },
    ]
    for (const headers of others)
      for (const [method, path] of [
        ['PUT', file],
        ['POST', '/api/write/preview'],
        ['POST', '/api/write/publish'],
      ] as const) {
        const answer = await callStudio(studio, path, { method, body, headers })
        expect
          .soft([method, path, JSON.stringify(headers), answer.status])
          .toEqual([method, path, JSON.stringify(headers), 403])
      }
    expect(studio.git('status', '--porcelain')).toBe('')
  })

  test('another name that leads here is refused, and so is whoever is no neighbour', async () => {
    const ask = (hostname: string, host: string, more = {}) =>
      new Promise<number | undefined>((resolve) => {
        const { port, pathname } = new URL(`${studio.address}/api/write/posts`)
        const headers = { host, 'x-write': '1', 'sec-fetch-site': 'same-origin', ...more }
        httpRequest({ hostname, port, path: pathname, headers }, ({ statusCode }) => resolve(statusCode)).end()
      })
    const { host } = new URL(studio.address)
    expect(await ask('localhost', host)).toBe(200)
    expect(await ask('localhost', 'evil.example')).toBe(403)
    // Whatever it says of itself: another address of this machine is one from which others can come.
    const outer = Object.values(networkInterfaces())
      .flat()
      .find((one) => one && !one.internal && one.family === 'IPv4')
    test.skip(!outer, 'this machine has no address but its own')
    const forged = { 'x-gaji-peer': '127.0.0.1', 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': host }
    expect(await ask(outer?.address ?? '', host, forged)).toBe(403)
  })

  test('a path that leads out of the content is none, and nothing is read or written there', async () => {
    for (const path of [
      '../hugo.toml',
      'content/../hugo.toml',
      'content/%2e%2e/hugo.toml',
      '/etc/passwd',
      'content/.env.md',
      'content/a.tsx',
      'content/a%00.md',
    ]) {
      const address = `/api/write/file?path=${encodeURIComponent(path)}`
      const read = await callStudio(studio, address)
      const written = await callStudio(studio, address, { method: 'PUT', body: { text: 'x', baseVersion: null } })
      expect.soft([path, read.status, written.status]).toEqual([path, 400, 400])
    }
    expect(studio.git('status', '--porcelain', '--ignored')).toBe('')
  })

  test('a page of the studio has a policy of its own, is kept by nobody and framed by nobody', async ({ request }) => {
    const page = await request.get(`${studio.address}/write/`)
    expect(page.status()).toBe(200)
    expect(page.headers()['content-security-policy']).toContain("; script-src 'self'; ")
    expect(page.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(page.headers()['cache-control']).toContain('no-store')
    expect(await page.text()).toMatch(/<meta name="robots" content="noindex/)
    const frame = await request.get(`${studio.address}/write/preview/`)
    expect(frame.headers()['content-security-policy']).toContain("frame-ancestors 'self'")
    expect(frame.headers()['content-security-policy']).not.toContain('script-src')
  })
})
