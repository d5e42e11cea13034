import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'gaji-data-'))
afterAll(() => rmSync(folder, { recursive: true }))
vi.doMock('../base/workspace', () => ({ workFolder: folder }))

it('a component reads what the data folder says, and undefined where it says nothing', async () => {
  const { getData, writeData } = await import('./data-files')
  expect(getData('authors')).toBeUndefined()
  writeData({ authors: { kim: { name: '김' } } })
  expect(getData('authors', 'kim')).toEqual({ name: '김' })
  expect(getData('authors', 'lee', 'name')).toBeUndefined()
  expect(getData('authors', 'toString')).toBeUndefined()
})
