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

test('copies of a text that is the same stay as they are; of another they are made anew, and of none they go', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  const [from, packed] = [join(folder, 'public'), join(folder, 'packed')]
  mkdirSync(join(from, 'posts'), { recursive: true })
  const write = (name: string, word: string) => writeFileSync(join(from, name), word.repeat(1000))
  for (const name of ['a.css', 'b.css', 'posts/c.css']) write(name, '가지')
  const packAgain = () => packFiles(packed, [{ from, at: '' }], join(folder, 'cache'))
  await packAgain()
  // A copy of another text stands in for one that only whoever writes it again would mend.
  writeFileSync(join(packed, 'br', 'a.css'), 'left alone')
  write('b.css', '다른 가지')
  rmSync(join(from, 'posts'), { recursive: true })
  await packAgain()
  expect(readFileSync(join(packed, 'br', 'a.css'), 'utf8')).toBe('left alone')
  expect(brotliDecompressSync(readFileSync(join(packed, 'br', 'b.css'))).toString()).toBe('다른 가지'.repeat(1000))
  expect(readdirSync(join(packed, 'br'))).toEqual(['a.css', 'b.css'])

  // A build that was stopped has left no list: all are made anew.
  rmSync(join(folder, 'cache.json'))
  await packAgain()
  expect(brotliDecompressSync(readFileSync(join(packed, 'br', 'a.css'))).toString()).toBe('가지'.repeat(1000))
})

test('copies that somebody has removed are made again, whatever the list says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  const from = join(folder, 'public')
  mkdirSync(from)
  writeFileSync(join(from, 'a.css'), 'a {}'.repeat(1000))
  for (let build = 0; build < 2; build++) {
    await packFiles(join(folder, 'packed'), [{ from, at: '' }], join(folder, 'cache'))
    expect(readdirSync(join(folder, 'packed')).sort()).toEqual(['br', 'gzip'])
    rmSync(join(folder, 'packed'), { recursive: true })
  }
})

test('a text that has become too short for a copy has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  const from = join(folder, 'public')
  mkdirSync(from)
  for (const [size, copies] of [
    [1000, ['a.css']],
    [2, []],
  ] as const) {
    writeFileSync(join(from, 'a.css'), 'a {}'.repeat(size))
    await packFiles(join(folder, 'packed'), [{ from, at: '' }], join(folder, 'cache'))
    expect(readdirSync(join(folder, 'packed', 'gzip'))).toEqual(copies)
  }
})
