import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openWorkFiles } from '../../base/workspace/open-work-files'
import { writeBody } from '../../record/bodies'
import type { SiteIndex } from '../../record/site-index'
import { announceSite } from './announce-site'

let status = 200
let asked: { host: string; key: string; keyLocation: string; urlList: string[] }[] = []
const server = createServer(async (request, response) => {
  asked.push(JSON.parse(await text(request)))
  response.writeHead(status).end()
})
let endpoint = ''
let workspace: Parameters<typeof announceSite>[0]

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/indexnow`
})
afterAll(() => {
  server.close()
})
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-indexnow-'))
  workspace = { files: openWorkFiles(join(folder, 'work')), cacheFolder: join(folder, 'cache') }
  asked = []
  status = 200
})

const page = (url: string, more: object = {}) => ({ url, inSitemap: true, state: 'public', hasBody: false, ...more })
const settings = { baseURL: 'https://example.org/blog/', indexNow: 'key-of-eight' }
const indexOf = (pages: object[], more: object = {}) => {
  return { settings: { ...settings, ...more }, pages, featurePages: [{ url: '/archive/' }] } as unknown as SiteIndex
}

async function announce(index: SiteIndex, options: { dryRun?: boolean; most?: number } = {}): Promise<string[]> {
  const told: string[] = []
  await announceSite(workspace, index, { endpoint, dryRun: false, tell: (line) => told.push(line), ...options })
  return told
}

test('what is new is sent once, with where the key stands; what has changed and what is gone is sent again', async () => {
  const first = [page('/a/', { title: 'A' }), page('/가/'), page('/draft/', { state: 'draft' }), page('/b/')]
  await announce(indexOf(first))
  const [a, 가, b, archive] = ['a', '%EA%B0%80', 'b', 'archive'].map((name) => `https://example.org/blog/${name}/`)
  expect(asked).toEqual([
    {
      host: 'example.org',
      key: 'key-of-eight',
      keyLocation: 'https://example.org/blog/key-of-eight.txt',
      urlList: [a, 가, b, archive],
    },
  ])
  expect(await announce(indexOf(first))).toEqual(['nothing has changed'])
  const second = [page('/a/', { title: 'A2' }), page('/가/'), page('/c/')]
  const told = [`changed ${a}`, 'new https://example.org/blog/c/', `gone ${b}`]
  expect(await announce(indexOf(second))).toEqual([...told, '3 were sent'])
  expect(asked).toHaveLength(2)
})

test('a word that has changed in a text is enough', async () => {
  const pages = [page('/a/', { hasBody: true })]
  const write = (value: string) =>
    writeBody(workspace.files, '/a/', { tree: { type: 'root', children: [{ type: 'text', value }] } } as never)
  write('한 마디')
  await announce(indexOf(pages))
  write('다른 마디')
  expect(await announce(indexOf(pages))).toEqual(['changed https://example.org/blog/a/', '1 were sent'])
})

test('a dry run sends and remembers nothing', async () => {
  const pages = [page('/a/')]
  const dry = await announce(indexOf(pages), { dryRun: true })
  expect(dry).toEqual(['new https://example.org/blog/a/', 'new https://example.org/blog/archive/', '2 would be sent'])
  expect(await announce(indexOf(pages), { dryRun: true })).toEqual(dry)
  expect(asked).toEqual([])
})

test('many go in parts, and a part that was taken is not sent again after one that was not', async () => {
  const pages = ['/1/', '/2/', '/3/'].map((url) => page(url))
  await announce(indexOf(pages), { most: 3 })
  expect(asked.map(({ urlList }) => urlList.length)).toEqual([3, 1])
  status = 429
  const more = indexOf([...pages, page('/4/')])
  await expect(announce(more)).rejects.toThrow(/429: too much was sent \(wait for some hours\)$/)
  status = 202
  expect(await announce(more)).toEqual(['new https://example.org/blog/4/', '1 were sent'])
})

test.each([
  [403, 'the key was not found at https://example.org/blog/key-of-eight.txt (deploy the site first'],
  [422, 'the addresses are not of the site that has https://example.org/blog/key-of-eight.txt (look whether baseURL'],
  [500, 'no more is said (try again later)'],
])('an answer of %i is told with what to do', async (code, says) => {
  status = code
  await expect(announce(indexOf([page('/a/')]))).rejects.toThrow(`${code}: ${says}`)
})

test('without a key, an address or an answer nothing is sent, and it is told why', async () => {
  await expect(announce(indexOf([], { indexNow: null }))).rejects.toThrow('[params.gaji] indexNow = ')
  await expect(announce(indexOf([], { baseURL: '/' }))).rejects.toThrow('the site has no address')
  const options = { endpoint: 'http://127.0.0.1:1/', dryRun: false, tell: () => {} }
  await expect(announceSite(workspace, indexOf([]), options)).rejects.toThrow('there is no answer: ')
})
