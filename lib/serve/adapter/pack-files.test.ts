import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { packFiles } from './pack-files'

test('a folder that is named like a file is a folder: the tag Next.js', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  mkdirSync(join(folder, 'public', 'tags', 'next.js'), { recursive: true })
  writeFileSync(join(folder, 'public', 'tags', 'next.js', 'index.xml'), '<rss></rss>'.repeat(200))
  // A disk gives a folder the size of its list of names.
  for (let at = 0; at < 100; at++) mkdirSync(join(folder, 'public', 'tags', 'next.js', `${at}`.padStart(60, 'a')))
  await packFiles(join(folder, 'packed'), [{ from: join(folder, 'public'), at: '' }])
  expect(readdirSync(join(folder, 'packed', 'br', 'tags', 'next.js'))).toEqual(['index.xml'])
})

test('a link is no file to pack, also one that leads nowhere, round or out', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-pack-'))
  const from = join(folder, 'public')
  mkdirSync(from)
  writeFileSync(join(from, 'a.css'), 'a { color: red }'.repeat(200))
  for (const [name, to] of Object.entries({ 'x.css': 'gone', self: '.', 'round.css': 'round.css', out: '..' }))
    symlinkSync(to, join(from, name))
  await packFiles(join(folder, 'packed'), [{ from, at: '' }])
  expect(readdirSync(join(folder, 'packed', 'br'))).toEqual(['a.css'])
})
