import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packFiles } from './pack-files'

test('a folder that is named like a file is a folder: the tag Next.js', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  mkdirSync(join(folder, 'public', 'tags', 'next.js'), { recursive: true })
  writeFileSync(join(folder, 'public', 'tags', 'next.js', 'index.xml'), '<rss></rss>'.repeat(200))
  // A disk gives a folder the size of its list of names.
  for (let at = 0; at < 100; at++) mkdirSync(join(folder, 'public', 'tags', 'next.js', `${at}`.padStart(60, 'a')))
  await packFiles(join(folder, 'packed'), [{ from: join(folder, 'public'), at: '' }], join(folder, 'cache'))
  expect(readdirSync(join(folder, 'packed', 'br', 'tags', 'next.js'))).toEqual(['index.xml'])
})

test('a link is no file to pack, also one that leads nowhere, round or out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  const from = join(folder, 'public')
  mkdirSync(from)
  writeFileSync(join(from, 'a.css'), 'a { color: red }'.repeat(200))
  for (const [name, to] of Object.entries({ 'x.css': 'gone', self: '.', 'round.css': 'round.css', out: '..' }))
    symlinkSync(to, join(from, name))
  await packFiles(join(folder, 'packed'), [{ from, at: '' }], join(folder, 'cache'))
  expect(readdirSync(join(folder, 'packed', 'br'))).toEqual(['a.css'])
})

test('a text is packed once, whatever it is called, until nothing says it; a damaged copy is none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  const [from, cache] = [join(folder, 'public'), join(folder, 'cache')]
  mkdirSync(from)
  const text = 'a { color: red }'.repeat(200)
  const packAgain = async () => {
    await packFiles(join(folder, 'packed'), [{ from, at: '' }], cache)
    return readdirSync(cache).map((name) => [name, statSync(join(cache, name)).mtimeMs] as const)
  }
  writeFileSync(join(from, 'a.css'), text)
  const kept = await packAgain()
  expect(kept.length).toBe(2)
  writeFileSync(join(from, 'b.css'), text)
  expect(await packAgain()).toEqual(kept)

  for (const [name] of kept) writeFileSync(join(cache, name), 'cut')
  await packAgain()
  expect(brotliDecompressSync(readFileSync(join(folder, 'packed', 'br', 'b.css'))).toString()).toBe(text)
  for (const name of ['a.css', 'b.css']) rmSync(join(from, name))
  expect(await packAgain()).toEqual([])
})
