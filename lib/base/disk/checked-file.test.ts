import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromCache, readChecked, writeChecked } from './checked-file'

const folder = mkdtempSync(join(tmpdir(), 'gaji-checked-'))
const path = join(folder, 'deep', 'er', 'tree.json')

test('what was written is read, to the byte', () => {
  for (const content of ['', '{"a":"가지"}', new Uint8Array([0, 255, 10])]) {
    writeChecked(path, content)
    expect(readChecked(path)).toEqual(Buffer.from(content as string))
  }
  expect(readdirSync(join(folder, 'deep', 'er'))).toEqual(['tree.json'])
})

test('a file that is missing, empty, cut, changed in one byte or written by another is none', () => {
  expect(readChecked(join(folder, 'none'))).toBeNull()
  writeChecked(path, '{"a":"가지"}')
  const sound = readFileSync(path)
  for (const length of [0, 1, 31, 32, sound.length - 1]) {
    writeFileSync(path, sound)
    truncateSync(path, length)
    expect(readChecked(path), `${length} bytes`).toBeNull()
  }
  writeFileSync(path, Buffer.from(sound).fill(0x62, 40, 41))
  expect(readChecked(path)).toBeNull()
  for (const foreign of ['{}', 'null', '{"a":"가지"}']) {
    writeFileSync(path, foreign)
    expect(readChecked(path)).toBeNull()
  }
})

test('a cache makes what it has not, or no longer whole, and keeps it', async () => {
  let made = 0
  const make = async () => Buffer.from(`made ${++made}`)
  const kept = join(folder, 'kept')
  expect(`${await fromCache(kept, make)}`).toBe('made 1')
  expect(`${await fromCache(kept, make)}`).toBe('made 1')
  truncateSync(kept, 20)
  expect(`${await fromCache(kept, make)}`).toBe('made 2')
  expect(`${await fromCache(kept, make)}`).toBe('made 2')
})
