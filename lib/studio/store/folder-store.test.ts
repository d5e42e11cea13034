import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
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
import type { Change } from '../../writing/changes/change'
import { blobVersion } from '../blob-version'
import { openFolderStore } from './folder-store'

const versionOf = (text: string) => blobVersion(new TextEncoder().encode(text))
let folder: string
let file: string
const path = 'content/posts/a.md'
const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout.trim()
const store = (way: 'none' | 'commit' | 'push' = 'none') => openFolderStore(folder, way)
const commit = (changes: Change[], way: 'none' | 'commit' | 'push' = 'none') => store(way).commit(changes, 'a message')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaji-store-'))
  file = join(folder, path)
  mkdirSync(join(folder, 'content', 'posts'), { recursive: true })
  writeFileSync(file, '하나')
})

function watchedByGit() {
  for (const args of [
    ['init', '-q'],
    ['config', 'user.name', '안나'],
    ['config', 'user.email', 'anna@example.org'],
    ['add', '.'],
    ['commit', '-qm', 'begin'],
  ])
    git(...args)
}

test("a version is git's name of the content", async () => {
  // `printf 'hello\n' | git hash-object --stdin`
  expect(await versionOf('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
})

test('what is the same is not written, whatever version it began with', async () => {
  utimesSync(file, 1, 1)
  const version = await versionOf('하나')
  expect(await commit([{ path, base: 'another', text: '하나' }])).toMatchObject({ versions: { [path]: version } })
  expect(statSync(file).mtimeMs).toBe(1000)
})

test('a change is written whole, with the rights of the file, and leaves nothing beside it', async () => {
  chmodSync(file, 0o600)
  const changed = await commit([{ path, base: await versionOf('하나'), text: '둘' }])
  expect(changed).toMatchObject({ versions: { [path]: await versionOf('둘') }, commit: null, fault: null })
  expect(readFileSync(file, 'utf8')).toBe('둘')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'content', 'posts'))).toEqual(['a.md'])
})

test('what somebody else has changed is not overwritten, and nothing else of the list is written', async () => {
  const base = await versionOf('하나')
  writeFileSync(file, '남의 글')
  const other: Change = { path: 'content/posts/b.md', base: null, text: '새 글' }
  const lates: Change[] = [
    { path, base, text: '둘' },
    { path, base: null, text: '둘' },
    { path, base, removed: true },
  ]
  for (const late of lates)
    expect(await commit([other, late])).toMatchObject({
      conflict: { path, found: { version: await versionOf('남의 글') } },
    })
  expect(readFileSync(file, 'utf8')).toBe('남의 글')
  expect(existsSync(join(folder, other.path))).toBe(false)
})

test('where one of them cannot be written, none is', async () => {
  // What is written beside a file can't be, where a folder has its name.
  mkdirSync(join(folder, 'content', 'posts', `.b.md.${process.pid}.unfinished`))
  const changes: Change[] = [
    { path, base: await versionOf('하나'), text: '둘' },
    { path: 'content/posts/b.md', base: null, text: '새 글' },
  ]
  await expect(commit(changes)).rejects.toThrow()
  expect(readFileSync(file, 'utf8')).toBe('하나')
})

test('a file that is gone is a conflict, and a new one makes its folder', async () => {
  expect(await commit([{ path: 'content/posts/b.md', base: 'a version', text: '둘' }])).toEqual({
    conflict: { path: 'content/posts/b.md', found: null },
  })
  const made = 'content/posts/새 글/index.md'
  const changes: Change[] = [
    { path: made, base: null, text: '둘' },
    { path, base: await versionOf('하나'), removed: true },
  ]
  expect(await commit(changes)).toMatchObject({ versions: { [made]: await versionOf('둘'), [path]: null } })
  expect((await store().list()).map((one) => one.path)).toEqual([made])
  expect(await store().read(path)).toBe(null)
})

test('a path that leads elsewhere is refused by every way', async () => {
  for (const bad of ['../a.md', 'content/../../a.md', 'hugo.toml', 'content/.git/a.md', 'content/posts/A.md']) {
    for (const result of [
      await store().read(bad),
      await store().keep(bad, new Uint8Array()),
      await commit([{ path: bad, base: null, text: 'x' }]),
      await commit([{ path: bad, base: 'x', removed: true }]),
    ])
      expect(result, bad).toHaveProperty('refused')
    expect(await store().beside(bad)).toEqual([])
  }
})

test('what lies beside a post is told with its versions, and what is in folders below is not', async () => {
  writeFileSync(join(folder, 'content/posts/a-1a2b3c4d.webp'), 'a picture')
  writeFileSync(join(folder, 'content/posts/notes.txt'), '')
  mkdirSync(join(folder, 'content/posts/other'))
  writeFileSync(join(folder, 'content/posts/other/index.md'), '')
  expect(await store().beside('content/posts')).toEqual([
    { path: 'content/posts/a-1a2b3c4d.webp', version: await versionOf('a picture'), size: 9 },
    { path, version: await versionOf('하나'), size: 6 },
  ])
})

test('with git a list is one commit of its paths, written and removed, and of nothing else that is staged', async () => {
  watchedByGit()
  writeFileSync(join(folder, 'content/posts/other.md'), 'unfinished')
  git('add', 'content/posts/other.md')
  writeFileSync(join(folder, 'content/posts/unknown.md'), 'git never had it')
  const moved = 'content/posts/둘.md'
  const changes: Change[] = [
    { path, base: await versionOf('하나'), removed: true },
    { path: moved, base: null, version: await versionOf('하나') },
    { path: 'content/posts/unknown.md', base: await versionOf('git never had it'), removed: true },
  ]
  const done = await commit(changes, 'commit')
  expect(done).toMatchObject({ commit: git('rev-parse', 'HEAD'), fault: null })
  expect(git('-c', 'core.quotepath=off', 'show', '--no-renames', '--name-status', '--format=%s')).toBe(
    `a message\n\nD\t${path}\nA\t${moved}`,
  )
  expect(git('status', '--porcelain')).toBe('A  content/posts/other.md')
  expect(git('rev-list', '--count', 'HEAD')).toBe('2')
})

test('a version that git has once had can be asked for again, and one that nobody has is told', async () => {
  watchedByGit()
  const base = await versionOf('하나')
  await commit([{ path, base, removed: true }], 'commit')
  expect(await commit([{ path, base: null, version: base }], 'commit')).toMatchObject({ versions: { [path]: base } })
  expect(readFileSync(file, 'utf8')).toBe('하나')
  const unknown = '0'.repeat(40)
  expect(await commit([{ path, base, version: unknown }])).toEqual({ refused: 'gone', path })
})

test('two lists at once are two commits, each whole', async () => {
  watchedByGit()
  const both = ['b', 'c'].map((name) =>
    commit([{ path: `content/posts/${name}.md`, base: null, text: name }], 'commit'),
  )
  const done = await Promise.all(both)
  expect(done.map((one) => 'fault' in one && one.fault)).toEqual([null, null])
  expect(git('rev-list', '--count', 'HEAD')).toBe('3')
})

test('what a file was is told, under its earlier name too, and without git nobody knows', async () => {
  expect(await store().history?.(path)).toBeNull()
  watchedByGit()
  const to = 'content/posts/둘.md'
  const base = await versionOf('하나')
  await store('commit').commit(
    [
      { path, base, removed: true },
      { path: to, base: null, text: '하나' },
    ],
    'move',
  )
  await store('commit').commit([{ path: to, base, text: '하나\n둘\n' }], 'more')
  const editions = await store().history?.(to)
  expect(editions).toMatchObject([
    { subject: 'more', author: '안나', version: await versionOf('하나\n둘\n') },
    { subject: 'move', version: base },
    { subject: 'begin', version: base },
  ])
  expect(new TextDecoder().decode((await store().past?.(base)) ?? undefined)).toBe('하나')
})
