import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type KeptPage, openPageStore } from './page-store'

const page: KeptPage = { frame: 'f', asked: [['page', '/a/']], answers: 'h', html: '<p>가\n지</p>' }

test('a page is kept as it was, and a damaged one is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pages-'))
  const store = openPageStore(folder)
  store.write('/a/', page)
  expect(store.read('/a/')).toEqual(page)
  expect(store.read('/b/')).toBe(null)

  const [name = ''] = readdirSync(join(folder, 'pages'))
  const file = join(folder, 'pages', name)
  const bytes = readFileSync(file)
  for (const damaged of [bytes.subarray(0, -1), Buffer.alloc(0), Buffer.from(bytes).fill(32, 40, 41)]) {
    writeFileSync(file, damaged)
    expect(store.read('/a/')).toBe(null)
  }
})

test('pages that are gone leave the cache', () => {
  const store = openPageStore(mkdtempSync(join(tmpdir(), 'gaji-pages-')))
  store.keepOnly([])
  for (const url of ['/a/', '/b/']) store.write(url, page)
  store.keepOnly(['/b/'])
  expect([store.read('/a/'), store.read('/b/')]).toEqual([null, page])
})
