import { spawn } from 'node:child_process'
import { cpSync, createReadStream, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { hasRuntime } from '../lib/serve/export/has-runtime'
import { siteEnv } from '../lib/tools/testing/project-copy'
import { serveCommand, warmCopy } from './build-sites'
import { ask } from './read-page'
import { run } from './run'
import record from './site.addresses.json' with { type: 'json' }
import { copyOf, fixtureSite, portOf } from './sites'

/** The places where a site can live besides `next start`, which all other journeys visit. */

test.describe.configure({ timeout: 400_000 })

/** A platform packs what a page's trace names into a function: with the content in it, a large blog outgrows its limit. */
test('no page takes the content with it into a function', () => {
  const pages = join(copyOf(fixtureSite), '.next/server/app')
  const traces = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.nft.json'))
  expect(traces.length).toBeGreaterThan(5)
  for (const trace of traces) {
    const { files } = JSON.parse(readFileSync(join(pages, trace), 'utf8')) as { files: string[] }
    const own = files.filter((file) => !file.includes('/node_modules/'))
    const content = own.filter((file) => /(^|\/)(\.gaji|\.contentlayer|public)\/(?!work\/)/.test(file))
    // The studio asks the content step, a module of its own, and that what a build knows of the site, in a few files: no
    // page's body.
    const asksContentStep = /^api\/write\/(?:preview|site|card)\//.test(trace)
    const known = asksContentStep ? /\/\.gaji\/(?:[\w-]+\.json|preview\.mjs)$/ : /^$/
    expect
      .soft(
        content.filter((file) => !known.test(file)),
        trace,
      )
      .toEqual([])
  }
})

/** The server that a Dockerfile makes is a folder; its last stage names what lies in it. */
test('what the Dockerfile copies is enough to serve the site, on several machines alike', async () => {
  const folder = resolve('.gaji/work/image')
  rmSync(folder, { recursive: true, force: true })
  const copied = [...readFileSync('Dockerfile', 'utf8').matchAll(/^COPY --from=build (.+) \.\/?\S*$/gm)]
  const paths = copied.flatMap(([, sources = '']) => sources.split(' ').map((path) => path.replace('/blog/', '')))
  expect(paths).toContain('.next')
  for (const path of paths) {
    const isCache = (source: string) => source.includes('/.next/cache')
    cpSync(join(copyOf(fixtureSite), path), join(folder, path), {
      recursive: true,
      preserveTimestamps: true,
      filter: (source) => !isCache(source),
    })
  }
  const ports = [portOf(8), portOf(9)]
  const servers = ports.map((port) =>
    spawn(process.execPath, serveCommand, {
      cwd: folder,
      env: { ...siteEnv(''), SITE_DIR: undefined, PORT: String(port), WRITE_MODE: 'local' },
    }),
  )
  const everywhere = (path: string) => Promise.all(ports.map((port) => ask(`http://localhost:${port}/blog${path}`)))
  try {
    for (const port of ports) {
      const isUp = () =>
        fetch(`http://localhost:${port}/blog/healthz`).then(
          ({ ok }) => ok,
          () => false,
        )
      await expect.poll(isUp, { timeout: 30_000 }).toBe(true)
    }
    for (const path of ['/', '/posts/first-seed/', '/no-such-page/', '/old/first/', '/index.xml', '/write/']) {
      const [one, other] = await everywhere(path)
      expect([one?.status, one?.text], path).toEqual([other?.status, other?.text])
      expect(one?.status, path).toBe({ '/no-such-page/': 404, '/old/first/': 308 }[path] ?? 200)
    }
  } finally {
    for (const server of servers) server.kill('SIGTERM')
  }
})

test.describe('plain files', () => {
  // One export for all of them, in one worker.
  test.describe.configure({ mode: 'serial' })
  let server: Server | undefined
  let out: string

  test.beforeAll(async () => {
    test.setTimeout(400_000)
    const copy = warmCopy('export')
    const env = siteEnv(fixtureSite.folder, { SITE_URL: fixtureSite.baseURL })
    const done = await run('node --import tsx lib/commands/export.ts', copy, env)
    expect(done.code, done.output).toBe(0)
    out = resolve(copy, 'out')
    server = serveFolder(out).listen(portOf(7))
  })

  test.afterAll(() => server?.close())

  test('every page stands where Hugo puts it, without runtime and with its policy', async () => {
    for (const url of record.pages) {
      const html = await fetch(`http://localhost:${portOf(7)}/blog${encodeURI(url).replaceAll('#', '%23')}`)
      expect(html.status, url).toBe(200)
      const text = await html.text()
      expect(hasRuntime(text), url).toBe(false)
      expect(text, url).toContain('http-equiv="Content-Security-Policy"')
    }
  })

  test('the studio, which asks a server for all that it does, is left out', () => {
    expect(existsSync(join(out, '_gaji'))).toBe(true)
    expect(existsSync(join(out, '_gaji', 'studio'))).toBe(false)
  })

  test('redirects are pages, and an unknown address finds the 404 page', async () => {
    // A missing last slash and a written index.html are the static host's own business.
    const aliases = Object.entries(record.redirects).filter(([from]) => from.endsWith('/'))
    for (const [from, to] of aliases) {
      const page = readFileSync(join(out, from, 'index.html'), 'utf8')
      const target = fixtureSite.baseURL + to.slice(1)
      expect(decodeURIComponent(/url=([^"]*)"/.exec(page)?.[1] ?? ''), from).toBe(target)
    }
    expect((await fetch(`http://localhost:${portOf(7)}/blog/no-such-page/`)).status).toBe(404)
  })

  test('from plain files an unknown address suggests the pages that are like it', async ({ page }) => {
    await page.goto(`http://localhost:${portOf(7)}/blog/posts/frist-seed/`)
    const suggestion = page.locator('nearest-pages').getByRole('link').first()
    await expect(suggestion).toHaveAttribute('href', '/blog/posts/first-seed/')
  })

  test('a page from plain files looks as it does from the server, with no violation of its policy', async ({
    page,
  }) => {
    const violations: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|Failed to load/i.test(message.text())) violations.push(message.text())
    })
    await page.goto(`http://localhost:${portOf(7)}/blog/posts/first-seed/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(violations).toEqual([])
  })
})

/** What a static host does: a folder is its index.html, and what isn't there is 404.html. */
function serveFolder(folder: string): Server {
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/^\/blog/, '')
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path)
    const found = statSync(file, { throwIfNoEntry: false })?.isFile()
    const types: Record<string, string> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' }
    const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    response.writeHead(found ? 200 : 404, { 'Content-Type': found ? type : 'text/html' })
    createReadStream(found ? file : join(folder, '404.html')).pipe(response)
  })
}
