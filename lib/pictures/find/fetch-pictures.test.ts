import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fetchPicture } from './fetch-pictures'

let server: Server
let origin: string
let siteFolder: string
let png: Buffer

beforeAll(async () => {
  png = await sharp({ create: { width: 20, height: 10, channels: 3, background: '#3a5' } })
    .png()
    .toBuffer()
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname
    const send = (type: string, body: Buffer | string, status = 200) =>
      response.writeHead(status, { 'content-type': type }).end(body)
    if (path.endsWith('.png') || path === '/no-ending') return send('image/png', png)
    if (path === '/octets.jpg') return send('application/octet-stream', png)
    if (path === '/moved') return response.writeHead(302, { location: '/tree.png' }).end()
    if (path === '/page.jpg') return send('text/html', '<!doctype html>')
    if (path === '/liar.jpg') return send('image/jpeg', '<!doctype html><title>Log in</title>')
    if (path === '/slow') return
    if (path === '/endless') {
      response.writeHead(200, { 'content-type': 'image/png' })
      const more = () => response.write(Buffer.alloc(64 * 1024), (error) => error ?? setImmediate(more))
      return more()
    }
    return send('text/plain', 'no', 404)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  if (siteFolder) rmSync(siteFolder, { recursive: true })
  siteFolder = mkdtempSync(join(tmpdir(), 'gaji-fetch-'))
})
afterAll(() => {
  rmSync(siteFolder, { recursive: true })
  server.closeAllConnections()
  server.close()
})

const bring = (path: string, more = {}) =>
  fetchPicture(new URL(path, origin), 'content/posts/hello.md', {
    siteFolder,
    mostBytes: 100_000,
    timeoutMs: 2000,
    ...more,
  })

describe('an external picture comes home', () => {
  it.each([
    ['/a/tree.png?size=2', 'tree.png', 'tree.png'],
    [`/${encodeURIComponent('계통수'.normalize('NFD'))}.png`, '계통수.png', encodeURI('계통수.png')],
    ['/My%20Picture%2Fof%3A%20it.png', 'My-Picture-of-it.png', 'My-Picture-of-it.png'],
    ['/octets.jpg', 'octets.png', 'octets.png'],
    ['/no-ending', 'no-ending.png', 'no-ending.png'],
    ['/..%2F..%2Fetc.png', 'etc.png', 'etc.png'],
    ['/moved', 'moved.png', 'moved.png'],
  ])('%s as %s', async (path, name, reference) => {
    expect(await bring(path)).toMatchObject({ file: `content/posts/${name}`, reference })
    expect(readFileSync(join(siteFolder, 'content/posts', name)).equals(png)).toBe(true)
  })

  it('without overwriting another, and only once', async () => {
    await bring('/tree.png')
    writeFileSync(join(siteFolder, 'content/posts/tree.png'), 'mine')
    expect(await bring('/tree.png')).toMatchObject({ file: 'content/posts/tree-2.png' })
    expect(await bring('/tree.png')).toMatchObject({ file: 'content/posts/tree-2.png' })
    expect(readFileSync(join(siteFolder, 'content/posts/tree.png'), 'utf8')).toBe('mine')
    expect(readdirSync(join(siteFolder, 'content/posts'))).toEqual(['tree-2.png', 'tree.png'])
  })
})

describe('what is no picture is refused, with the reason', () => {
  it.each([
    ['/missing.gif', '404 Not Found'],
    ['/page.jpg', 'content type text/html'],
    ['/liar.jpg', 'not a picture but: web-page'],
    ['/endless', 'more than 98 KiB'],
  ])('%s', async (path, refused) => {
    expect(await bring(path)).toMatchObject({ refused })
    expect(existsSync(join(siteFolder, 'content'))).toBe(false)
  })

  it('a server that never answers', async () => {
    expect(await bring('/slow', { timeoutMs: 100 })).toMatchObject({ refused: 'no answer in time' })
  })

  it('a server that isn’t there, and an address that is none of the web', async () => {
    expect(await bring('http://127.0.0.1:1/x.png')).toMatchObject({
      refused: expect.stringMatching(/fetch failed|bad port/),
    })
    expect(await bring('file:///etc/hostname')).toMatchObject({ refused: 'not a web address: file:' })
  })
})
