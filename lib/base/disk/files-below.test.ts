import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow } from './files-below'

test('links are names and no ways: nothing behind one is listed, wherever it leads', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-links-'))
  const outside = mkdtempSync(join(tmpdir(), 'gaji-outside-'))
  writeFileSync(join(outside, 'secret.txt'), 'x')
  mkdirSync(join(folder, 'a', 'b'), { recursive: true })
  writeFileSync(join(folder, 'a', 'b', '글.md'), 'x')
  writeFileSync(join(folder, 'a.md'), 'x')
  const links = { '.#a.md': 'me@host.12', self: '.', again: '.', round: 'round', away: outside, one: 'a.md' }
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(folder, name))
  expect(filesBelow(folder)).toEqual({ files: ['a.md', 'a/b/글.md'], links: Object.keys(links).sort() })
})

test('a folder that is not there is empty', () => {
  expect(filesBelow(join(tmpdir(), 'gaji-none'))).toEqual({ files: [], links: [] })
})
