import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { dropPayloadFiles, dropPayloads } from './drop-payloads'

type Outputs = Parameters<typeof dropPayloads>[0]

test('a platform is handed one prerender for a reading page, and all that another page has', () => {
  const prerender = (pathname: string, groupId: number, filePath?: string) =>
    ({ pathname, groupId, fallback: filePath && { filePath } }) as Outputs['prerenders'][number]
  const reading = ['/a', '/a.rsc', '/a.segments/_tree.segment.rsc'].map((path) => prerender(path, 1, `/app${path}`))
  const other = ['/write', '/write.rsc'].map((path) => prerender(path, 2, `/app${path}`))
  const route = prerender('/[slug].rsc', 3)
  const outputs = { prerenders: [...reading, ...other, route] } as unknown as Outputs
  expect(dropPayloads(outputs, new Set(['/app/a'])).prerenders).toEqual([reading[0], ...other, route])
})

test("a builder without adapters finds one payload for all reading pages, and another page's own", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-payloads-'))
  const write = (name: string, value: unknown) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), JSON.stringify(value))
  }
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'))
  const meta = { headers: { a: 'b' }, segmentPaths: ['/_tree'] }
  const routes = { '/': '/index.rsc', '/posts/가지': '/posts/가지.rsc', '/write': '/write.rsc', '/healthz': null }
  const entries = Object.entries(routes).map(([route, dataRoute]) => [route, { dataRoute }])
  write('prerender-manifest.json', { version: 4, routes: Object.fromEntries(entries) })
  for (const name of ['index', 'posts/가지', 'write']) write(`server/app/${name}.meta`, meta)

  const pages = ['index.html', 'posts/가지.html'].map((name) => join(folder, 'server/app', name))
  await dropPayloadFiles(folder, new Set(pages))
  expect(read('prerender-manifest.json')).toEqual({
    version: 4,
    routes: {
      '/': { dataRoute: '/no-payload.rsc' },
      '/posts/가지': { dataRoute: '/no-payload.rsc' },
      '/write': { dataRoute: '/write.rsc' },
      '/healthz': { dataRoute: null },
    },
  })
  expect(readFileSync(join(folder, 'server/app/no-payload.rsc'), 'utf8')).toBe('')
  expect(read('server/app/posts/가지.meta')).toEqual({ headers: { a: 'b' } })
  expect(read('server/app/write.meta')).toEqual(meta)
})
