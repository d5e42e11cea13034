import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { blobVersion } from '../blob-version'
import { openFolderStore } from './folder-store'

const bytes = (text: string) => new TextEncoder().encode(text)
let folder: string
let file: string
const path = 'content/posts/a.md'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaji-store-'))
  file = join(folder, path)
  mkdirSync(join(folder, 'content', 'posts'), { recursive: true })
  writeFileSync(file, '하나')
})

test("a version is git's name of the content", () => {
  // `printf 'hello\n' | git hash-object --stdin`
  expect(blobVersion(bytes('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
})

test('what is the same is not written, whatever version it began with', () => {
  utimesSync(file, 1, 1)
  expect(openFolderStore(folder).write(path, bytes('하나'), 'another')).toEqual({
    path,
    version: blobVersion(bytes('하나')),
  })
  expect(statSync(file).mtimeMs).toBe(1000)
})

test('a change is written whole, with the rights of the file, and leaves nothing beside it', () => {
  chmodSync(file, 0o600)
  const store = openFolderStore(folder)
  expect(store.write(path, bytes('둘'), blobVersion(bytes('하나')))).toMatchObject({ path })
  expect(readFileSync(file, 'utf8')).toBe('둘')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'content', 'posts'))).toEqual(['a.md'])
})

test('what somebody else has changed is not overwritten, and told', () => {
  const store = openFolderStore(folder)
  const base = blobVersion(bytes('하나'))
  writeFileSync(file, '남의 글')
  for (const result of [
    store.write(path, bytes('둘'), base),
    store.write(path, bytes('둘'), null),
    store.remove(path, base),
  ])
    expect(result).toMatchObject({ conflict: { version: blobVersion(bytes('남의 글')) } })
  expect(readFileSync(file, 'utf8')).toBe('남의 글')
})

test('a file that is gone is a conflict, and a new one makes its folder', () => {
  const store = openFolderStore(folder)
  expect(store.write('content/posts/b.md', bytes('둘'), 'a version')).toEqual({ conflict: null })
  const made = 'content/posts/새 글/index.md'
  expect(store.write(made, bytes('둘'), null)).toMatchObject({ path: made })
  expect(store.list()).toEqual(['content/posts/a.md', made])
  expect(store.remove(path, blobVersion(bytes('하나')))).toEqual({ removed: path })
  expect(store.read(path)).toBe(null)
})

test('a path that leads elsewhere is refused by every way', () => {
  const store = openFolderStore(folder)
  for (const bad of ['../a.md', 'content/../../a.md', 'hugo.toml', 'content/.git/a.md', 'content/posts/A.md'])
    for (const result of [store.read(bad), store.write(bad, bytes('x'), null), store.remove(bad, 'x')])
      expect(result, bad).toHaveProperty('refused')
})
