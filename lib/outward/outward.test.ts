import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkAddresses } from './check-addresses'
import { openKeptAnswers } from './kept-answers'
import { outwardLinks } from './outward-links'
import { tellLinks } from './tell-links'

type Asked = { method: string; path: string; at: number; agent: string }
let asked: Asked[] = []
let limits = 0
const server = createServer((request, response) => {
  const { method = '', url = '', headers } = request
  asked.push({ method, path: url, at: Date.now(), agent: headers['user-agent'] ?? '' })
  if (url === '/slow') return
  if (url === '/broken') return void request.socket.destroy()
  if (url === '/moved') return void response.writeHead(301, { Location: '/' }).end()
  if (url === '/limited' && limits++ === 0) return void response.writeHead(429, { 'Retry-After': '1' }).end()
  if (url === '/get-only') return void response.writeHead(method === 'HEAD' ? 405 : 200).end('x')
  const status = { '/gone': 410, '/missing': 404, '/private': 403 }[url] ?? 200
  response.writeHead(status).end()
})
let origin = ''
let cache = ''

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  cache = join(mkdtempSync(join(tmpdir(), 'gaji-links-')), 'links.json')
  asked = []
})

const options = { userAgent: 'Gaji-test', timeout: 400, pause: 0 }
async function check(paths: string[], more: Partial<typeof options> = {}, now?: number) {
  const kept = openKeptAnswers(cache, now)
  const answers = await checkAddresses(
    paths.map((path) => origin + path),
    kept,
    { ...options, ...more },
  )
  kept.save()
  return Object.fromEntries([...answers].map(([address, { state }]) => [address.slice(origin.length), state]))
}

test('a link is alive, dead, or nobody can say', async () => {
  expect(
    await check(['/a', '/missing', '/gone', '/private', '/get-only', '/slow', '/broken', '/limited', '/moved']),
  ).toEqual({
    '/a': 'alive',
    '/missing': 'dead',
    '/gone': 'dead',
    '/private': 'unsure',
    '/get-only': 'alive',
    '/slow': 'unsure',
    '/broken': 'unsure',
    '/limited': 'alive',
    '/moved': 'alive',
  })
  expect(asked.filter(({ path }) => path === '/a').map(({ method }) => method)).toEqual(['HEAD'])
  expect(asked.filter(({ path }) => path === '/get-only').map(({ method }) => method)).toEqual(['HEAD', 'GET'])
  expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['Gaji-test']))
})

test('one host is asked one thing at a time, with a rest between', async () => {
  await check(['/1', '/2', '/3'], { pause: 120 })
  const gaps = asked.slice(1).map(({ at }, before) => at - (asked[before]?.at ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(115)
})

test('what was there is not asked again for a week, what was not each time', async () => {
  const day = 24 * 3600 * 1000
  await check(['/a', '/missing'], {}, 0)
  asked = []
  await check(['/a', '/missing', '/a'], {}, 6 * day)
  expect(new Set(asked.map(({ path }) => path))).toEqual(new Set(['/missing']))
  asked = []
  await check(['/a'], {}, 8 * day)
  expect(asked).toHaveLength(1)
})

test('a host that is none is dead', async () => {
  const kept = openKeptAnswers(cache)
  const closed = createServer()
  await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve))
  const { port } = closed.address() as AddressInfo
  await new Promise((resolve) => closed.close(resolve))
  const answers = await checkAddresses([`http://127.0.0.1:${port}/`], kept, options)
  expect([...answers.values()]).toEqual([{ state: 'dead', says: 'ECONNREFUSED' }])
})

test('links are found where they are written, and not in code, front matter or what is nobody’s', () => {
  const text = `---
title: https://front.matter.dev/
---
글 [하나](https://a.dev/x#y) 와 <https://b.dev/>, https://c.dev/가.

\`https://code.dev/\` ![그림](https://d.dev/p.png) [예](https://www.example.com/) [여기](https://me.dev/posts/)

<p>
<a href="https://e.dev/">다섯</a></p>

[ref]: https://f.dev/ "제목"
[안](/a/) [메일](mailto:a@b.dev)
`
  const found = outwardLinks('content/a.md', text, 'https://me.dev/')
  expect(found.map(({ line, column, address }) => `${line}:${column} ${address}`)).toEqual([
    '4:3 https://a.dev/x',
    '4:29 https://b.dev/',
    '4:47 https://c.dev/%EA%B0%80',
    '6:21 https://d.dev/p.png',
    '9:4 https://e.dev/',
    '11:1 https://f.dev/',
  ])
})

test('dead ones are told by file, line and column', () => {
  const link = { file: 'content/a.md', line: 3, column: 5, address: 'https://a.dev/' }
  const moved = { ...link, line: 4, address: 'https://a.dev/b' }
  const answers = new Map([
    ['https://a.dev/', { state: 'dead' as const, says: '404' }],
    ['https://a.dev/b', { state: 'alive' as const, says: '200', movedTo: 'https://a.dev/' }],
  ])
  expect(tellLinks([moved, link], answers)).toEqual({
    lines: [
      'content/a.md:3:5: https://a.dev/ is dead: 404 (find where it has gone, or write it without a link)',
      'content/a.md:4:5: warning: https://a.dev/b leads to https://a.dev/ (look whether what you meant is there)',
    ],
    dead: 1,
  })
})
