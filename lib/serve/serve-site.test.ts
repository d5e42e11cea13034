import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headerPlan } from '../site/headers/response-headers'
import { builtProject } from '../tools/testing/built-project'
import type { BuiltSite } from './built-site'
import { createSiteServer } from './serve-site'

const page = '<!DOCTYPE html><html lang="ko"><title>가지</title>'
const time = new Date('2026-01-02T03:04:05Z')
const site: BuiltSite = {
  basePath: '',
  headers: headerPlan(
    { imageHosts: [], frameHosts: [], hasMath: false },
    {},
    { isHttps: true, preload: false, speculationRules: '/x' },
  ),
  addresses: { lists: 'folders', dotted: ['/tags/.net/'] },
  redirects: { '/old/': '/posts/가지/', '/evil/': '//evil.example/' },
  copies: ['/posts/가지/'],
  pages: {
    '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
    '/posts/가지/': { file: 'posts/가지/index.html', type: 'text/html; charset=utf-8' },
    '/tags/.net/': { file: 'tags/.net/index.html', type: 'text/html; charset=utf-8' },
    '/404.html': { file: '404.html', type: 'text/html; charset=utf-8' },
    '/healthz': { file: 'healthz', type: 'text/plain; charset=utf-8' },
  },
  live: ['^/api/hello/?$'],
}

let origin: string
let closeServer: () => void
let loads = 0

beforeAll(async () => {
  const project = mkdtempSync(join(tmpdir(), 'gaji-serve-'))
  const write = (name: string, bytes: string | Buffer) => {
    mkdirSync(dirname(join(project, name)), { recursive: true })
    writeFileSync(join(project, name), bytes)
    utimesSync(join(project, name), time, time)
  }
  write('.next/site/site.json', JSON.stringify(site))
  for (const { file } of Object.values(site.pages)) write(`.next/site/pages/${file}`, `${page}${file}`)
  write('.next/site/gzip/index.html', gzipSync('packed'))
  write('.next/site/gzip/old.txt', gzipSync('of another text'))
  write('.next/static/chunks/a.css', 'a{}')
  const statics = ['old.txt', 'a.png', '.secret', 'demo/index.html', '_gaji/main-0123456789.js', 'posts/가지/index.md']
  for (const name of statics) write(`public/${name}`, name)
  const links = { out: mkdtempSync(join(tmpdir(), 'gaji-outside-')), 'x.css': 'gone', self: '.' }
  writeFileSync(join(links.out, 'secret.txt'), 'secret')
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(project, 'public', name))
  utimesSync(join(project, 'public/old.txt'), time, new Date(time.getTime() + 5000))
  const { server } = createSiteServer(project, async () => {
    loads += 1
    return (_, response) => response.end('next')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  closeServer = () => server.close()
})

afterAll(() => closeServer())

const ask = (path: string, options: RequestInit = {}) => fetch(origin + path, { redirect: 'manual', ...options })

test('pages, files and hidden names', async () => {
  for (const path of [
    '/',
    `/posts/${encodeURI('가지')}/`,
    '/tags/.net/',
    '/a.png',
    '/demo/',
    '/_next/static/chunks/a.css',
    '/healthz',
  ])
    expect((await ask(path)).status, path).toBe(200)
  for (const path of [
    '/.secret',
    '/.gitignore',
    '/posts/',
    '/site.json',
    '/a.png/',
    '/A.png',
    '/posts%2f..%2fa.png',
    '/a.css',
  ])
    expect((await ask(path, { redirect: 'follow' })).status, path).toBe(404)
})

test('what stands behind a link is no part of the site', async () => {
  for (const path of ['/out/secret.txt', '/self/a.png', '/x.css']) expect((await ask(path)).status, path).toBe(404)
})

test('a missing page is the 404 page of the site, whole, whatever is asked of it', async () => {
  const odd = { Range: 'bytes=0-1', 'If-None-Match': '*', 'If-Match': '"x"' }
  for (const headers of [{}, odd]) {
    const answer = await ask('/none/', { headers })
    expect([answer.status, await answer.text()]).toEqual([404, `${page}404.html`])
    expect(answer.headers.get('etag')).toBeNull()
  }
})

test('what may be kept for good is kept only where it is', async () => {
  const kept = async (path: string) => (await ask(path)).headers.get('cache-control')
  expect(await kept('/_gaji/main-0123456789.js')).toContain('immutable')
  expect(await kept('/_next/static/chunks/a.css')).toContain('immutable')
  for (const path of ['/', '/a.png', '/none/', '/_gaji/main-9999999999.js', '/_next/static/chunks/b.css', '/old/'])
    expect(await kept(path), path).toBe('public, max-age=0, must-revalidate')
  for (const path of ['/healthz', '/%']) expect(await kept(path), path).toBe('no-store')
})

test('a packed copy is sent where it is taken and still is one', async () => {
  const packed = await ask('/', { headers: { 'Accept-Encoding': 'gzip' } })
  expect([await packed.text(), packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual([
    'packed',
    'gzip',
    'Accept-Encoding',
  ])
  expect(await (await ask('/', { headers: { 'Accept-Encoding': 'identity' } })).text()).toContain('가지')
  expect(await (await ask('/old.txt', { headers: { 'Accept-Encoding': 'gzip' } })).text()).toBe('old.txt')
})

test('who would rather have Markdown gets the copy of a page that has one', async () => {
  const answer = async (path: string, accept: string) => {
    const { headers, text } = await ask(path, { headers: { Accept: accept } }).then(async (response) => ({
      headers: response.headers,
      text: await response.text(),
    }))
    return [text.startsWith('<!') ? 'html' : text, headers.get('content-type'), headers.get('vary')]
  }
  const html = 'text/html; charset=utf-8'
  const copy = ['posts/가지/index.md', 'text/markdown; charset=utf-8', 'Accept']
  expect(await answer('/posts/가지/', 'text/markdown, */*')).toEqual(copy)
  expect(await answer('/posts/가지/', 'text/html,*/*;q=0.8')).toEqual(['html', html, 'Accept'])
  expect((await answer('/tags/.net/', 'text/markdown')).slice(0, 2)).toEqual(['html', html])
  expect((await answer('/posts/가지/index.md', '*/*'))[0]).toBe('posts/가지/index.md')
})

// fetch adds `Cache-Control: no-cache` to a conditional request, as some feed readers do.
test('conditions and parts', async () => {
  const { headers } = await ask('/a.png')
  const status = async (more: Record<string, string>) => (await ask('/a.png', { headers: more })).status
  expect(await status({ 'If-None-Match': String(headers.get('etag')) })).toBe(304)
  expect(await status({ 'If-Modified-Since': String(headers.get('last-modified')) })).toBe(304)
  expect(await status({ 'If-Match': '"other"' })).toBe(412)
  expect(await status({ 'If-Unmodified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(412)
  expect(await status({ Range: 'bytes=0-1' })).toBe(206)
  expect(await status({ Range: 'bytes=0-1', 'If-Range': '"other"' })).toBe(200)
  for (const Range of ['bytes=99-', 'bytes=3-1', 'bytes=x', 'bytes=-0', 'bytes=']) {
    const answer = await ask('/a.png', { headers: { Range } })
    expect([answer.status, answer.headers.get('content-range')], Range).toEqual([416, 'bytes */5'])
  }
  for (const Range of ['bytes=0-0,2-2', 'lines=0-1', 'x']) expect(await status({ Range }), Range).toBe(200)
  for (const Range of ['bytes=0-1,99-', `bytes=${'0-0,'.repeat(500)}`]) expect(await status({ Range })).toBe(206)
})

test('a copy has a tag of its own, which is that of its bytes', async () => {
  const tagOf = async (accepted: string) => {
    const answer = await ask('/', { headers: { 'Accept-Encoding': accepted } })
    return String(answer.headers.get('etag'))
  }
  const [plain, packed] = [await tagOf('identity'), await tagOf('gzip')]
  for (const tag of [plain, packed]) expect(tag).toMatch(/^"[^"]+"$/)
  expect(packed).not.toBe(plain)
  const status = async (accepted: string, tags: string) => {
    const headers = { 'Accept-Encoding': accepted, 'If-None-Match': tags }
    return (await ask('/', { headers })).status
  }
  expect(await status('gzip', packed)).toBe(304)
  expect(await status('gzip', `"x", W/${packed}`)).toBe(304)
  expect(await status('identity', packed)).toBe(200)
})

test('a part of the version that is named comes with its tag', async () => {
  const tag = String((await ask('/a.png')).headers.get('etag'))
  const answer = await ask('/a.png', { headers: { Range: 'bytes=1-2', 'If-Range': tag } })
  expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([206, '.p', tag])
  const other = await ask('/a.png', { headers: { Range: 'bytes=1-2', 'If-Range': `W/${tag}` } })
  expect([other.status, await other.text()]).toEqual([200, 'a.png'])
})

test('a head tells the length and has no body', async () => {
  const answer = await ask('/a.png', { method: 'HEAD' })
  expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '5', ''])
})

test('a file that is changed in place is sent as it is now; one too long to be kept too, whole and in parts', async () => {
  const long = 'x'.repeat(3 << 20)
  const project = builtProject({}, { 'public/a.txt': 'old', 'public/long.bin': long })
  const { server } = createSiteServer(project)
  await once(server.listen(0), 'listening')
  const at = `http://localhost:${(server.address() as AddressInfo).port}`
  const old = await fetch(`${at}/a.txt`)
  expect(await old.text()).toBe('old')
  writeFileSync(join(project, 'public/a.txt'), 'newer')
  const now = await fetch(`${at}/a.txt`, { headers: { 'If-None-Match': String(old.headers.get('etag')) } })
  expect([now.status, await now.text()]).toEqual([200, 'newer'])
  const whole = await fetch(`${at}/long.bin`)
  expect((await whole.text()).length).toBe(long.length)
  const tag = String(whole.headers.get('etag'))
  expect((await fetch(`${at}/long.bin`, { headers: { 'If-None-Match': tag } })).status).toBe(304)
  const part = await fetch(`${at}/long.bin`, { headers: { Range: 'bytes=-9', 'If-Range': tag } })
  expect([part.status, await part.text()]).toEqual([206, 'x'.repeat(9)])
  server.close()
  server.closeAllConnections()
})

test('methods that change something are refused, and told what is allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await ask('/a.png', { method, body: 'x' })
    expect([answer.status, answer.headers.get('allow')], method).toEqual([405, 'GET, HEAD, OPTIONS'])
  }
  expect((await ask('/a.png', { method: 'OPTIONS' })).status).toBe(204)
})

test('a redirect stays on this server', async () => {
  const location = async (path: string) => (await ask(path)).headers.get('location')
  expect(await location('/old/?a=b')).toBe(`/posts/${encodeURIComponent('가지')}/?a=b`)
  expect(await location('/evil/')).toBe('/evil.example/')
  expect(await location('//evil.example/x')).toBe('/evil.example/x')
})

test('Next is loaded once, by the first request that needs it', async () => {
  expect(loads).toBe(0)
  for (const method of ['GET', 'POST']) expect(await (await ask('/api/hello/', { method })).text()).toBe('next')
  expect(loads).toBe(1)
})

test('a page that a build is taking away is one for later, not one that is gone', async () => {
  const pages = { '/': { file: 'index.html', type: 'text/html; charset=utf-8' } }
  const project = builtProject({ pages }, { '.next/site/pages/index.html': 'a', 'public/a.png': 'a' })
  const { server } = createSiteServer(project)
  await once(server.listen(0), 'listening')
  const { port } = server.address() as AddressInfo
  rmSync(join(project, '.next/site/pages'), { recursive: true })
  const answer = await fetch(`http://localhost:${port}/`)
  expect([answer.status, answer.headers.get('retry-after'), answer.headers.get('cache-control')]).toEqual([
    503,
    '30',
    'no-store',
  ])
  expect(await answer.text()).toBe('503 Service Unavailable\n')
  expect((await fetch(`http://localhost:${port}/none/`)).status).toBe(404)
  expect((await fetch(`http://localhost:${port}/a.png`)).status).toBe(200)
  server.close()
  server.closeAllConnections()
})
