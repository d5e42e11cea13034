import { mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepFiles } from './keep-files'

const folder = mkdtempSync(join(tmpdir(), 'gaji-keep-'))

function write(name: string, text: string, seconds = 1000): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  utimesSync(path, seconds, seconds)
  return path
}

test('a file is read once, until it is another', async () => {
  const stateOf = keepFiles({ file: 10, all: 100 })
  const path = write('a', 'old')
  const first = await stateOf(path)
  expect(String(first?.bytes)).toBe('old')
  expect((await stateOf(path))?.bytes).toBe(first?.bytes)
  write('a', 'new', 2000)
  expect(String((await stateOf(path))?.bytes)).toBe('new')
  rmSync(path)
  expect(await stateOf(path)).toBeNull()
  expect(await stateOf(folder)).toBeNull()
})

test('the tag is that of the bytes, whenever they were written', async () => {
  const stateOf = keepFiles({ file: 10, all: 100 })
  const [one, same, other] = [write('one', 'x'), write('same', 'x', 2000), write('other', 'y')]
  expect((await stateOf(one))?.tag).toMatch(/^"[\w-]+"$/)
  expect((await stateOf(same))?.tag).toBe((await stateOf(one))?.tag)
  expect((await stateOf(other))?.tag).not.toBe((await stateOf(one))?.tag)
})

test('what is longer than a file may be is left on the disk', async () => {
  const path = write('long', 'x'.repeat(11))
  const state = await keepFiles({ file: 10, all: 100 })(path)
  expect(state).toMatchObject({ size: 11, bytes: null, modified: statSync(path).mtime })
  expect(state?.tag).toMatch(/^"[\w.-]+"$/)
})

test('of more than all may be, the longest unasked is given up', async () => {
  const stateOf = keepFiles({ file: 10, all: 20 })
  const paths = ['f', 'g', 'h'].map((name) => write(name, name.repeat(8)))
  const [f = '', g = '', h = ''] = paths
  const bytesOf = async (path: string) => (await stateOf(path))?.bytes
  const [ofF, ofG] = [await bytesOf(f), await bytesOf(g)]
  expect(await bytesOf(f)).toBe(ofF)
  await bytesOf(h)
  expect(await bytesOf(f)).toBe(ofF)
  expect(await bytesOf(g)).not.toBe(ofG)
})
