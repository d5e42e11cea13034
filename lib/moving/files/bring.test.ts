import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { filesBelow } from '../../base/disk/files-below'
import { bring, finish, refresh, takeBack } from './bring'
import { folderOf, readJournal, writeJournal } from './journal'
import type { Move } from './plan-moves'

let project = ''
let source = ''
const write = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const moves: Move[] = [
  { to: 'hugo.toml', text: 'title = "새"\n' },
  { to: 'content/posts/a.md', from: 'content/posts/a.md' },
  { to: 'content/_site/data/x.yaml', from: 'data/x.yaml' },
  { to: 'public/img/a.png', from: 'static/img/a.png' },
]
const own = () =>
  Object.fromEntries(
    filesBelow(project)
      .files.filter((path) => !path.startsWith('.gaji-import/'))
      .map((path) => [path, readFileSync(join(project, path), 'utf8')]),
  )
const before = { 'content/_index.md': '견본', 'hugo.toml': 'title = "견본"', 'lib/a.ts': 'engine' }
const after = {
  'content/_site/data/x.yaml': 'x: 1',
  'content/posts/a.md': '글',
  'hugo.toml': 'title = "새"\n',
  'lib/a.ts': 'engine',
  'public/img/a.png': 'png',
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'gaji-project-'))
  source = mkdtempSync(join(tmpdir(), 'gaji-source-'))
  for (const [path, text] of Object.entries(before)) write(project, path, text)
  write(source, 'content/posts/a.md', '글')
  write(source, 'data/x.yaml', 'x: 1')
  write(source, 'static/img/a.png', 'png')
})
const all = () => bring(moves, { project, source }, () => {})

test('a site is brought whole, and taken back to what was there', () => {
  const told: string[] = []
  bring(moves, { project, source }, (done, of) => told.push(`${done}/${of}`))
  expect(own()).toEqual(after)
  expect(told).toEqual(['1/4', '2/4', '3/4', '4/4'])
  expect(takeBack(project)).toEqual({ aside: null })
  expect(own()).toEqual(before)
  expect(existsSync(folderOf(project))).toBe(false)
})

test('what was written since is kept aside when it is taken back', () => {
  all()
  write(project, 'content/posts/a.md', '고친 글')
  const { aside } = takeBack(project)
  expect(own()['hugo.toml']).toBe(before['hugo.toml'])
  expect(readFileSync(join(aside ?? '', 'content/posts/a.md'), 'utf8')).toBe('고친 글')
})

test.each([
  [
    'while it copies',
    () => {
      write(project, '.gaji-import/new/content/posts/half.md', 'half')
      return before
    },
  ],
  [
    'between two of its moves',
    () => {
      all()
      // As if the machine had gone off after the first folder.
      rmSync(folderOf(project, 'before'), { recursive: true })
      write(project, '.gaji-import/before/content/_index.md', '견본')
      write(project, '.gaji-import/new/hugo.toml', 'title = "새"\n')
      writeFileSync(join(project, 'hugo.toml'), before['hugo.toml'])
      const journal = readJournal(project)
      if (journal) writeJournal(project, { ...journal, state: 'moving' })
      return after
    },
  ],
])('cut off %s, nothing is half done after the next run', (_, cut) => {
  const expected = cut()
  finish(project)
  expect(own()).toEqual(expected)
  if (readJournal(project) === null) all()
  expect(own()).toEqual(after)
})

test('a second run brings what has changed there, and leaves what has changed here', () => {
  all()
  expect(refresh(moves, { project, source })).toEqual({ changed: [], ours: [] })
  write(source, 'content/posts/a.md', '새 글')
  write(source, 'data/x.yaml', 'x: 2')
  write(project, 'content/_site/data/x.yaml', 'x: 3')
  write(source, 'content/posts/b.md', '둘째')
  const more: Move[] = [...moves, { to: 'content/posts/b.md', from: 'content/posts/b.md' }]
  expect(refresh(more, { project, source })).toEqual({
    changed: ['content/posts/a.md', 'content/posts/b.md'],
    ours: ['content/_site/data/x.yaml'],
  })
  expect(own()['content/posts/a.md']).toBe('새 글')
  expect(own()['content/_site/data/x.yaml']).toBe('x: 3')
})
