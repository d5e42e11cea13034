import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openWorkFiles } from '../base/workspace/open-work-files'
import { openData, writeData } from './data-files'

const folder = mkdtempSync(join(tmpdir(), 'gaji-data-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('a component reads what the data folder says, and undefined where it says nothing', () => {
  const files = openWorkFiles(folder)
  const getData = openData(files)
  expect(getData('authors')).toBeUndefined()
  writeData(files, { authors: { kim: { name: '김' } } })
  expect(getData('authors', 'kim')).toEqual({ name: '김' })
  expect(getData('authors', 'lee', 'name')).toBeUndefined()
  expect(getData('authors', 'toString')).toBeUndefined()
})
