import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { environmentWith } from '../../base/environment'
import { readGitDates } from './file-dates'

const folder = mkdtempSync(join(tmpdir(), 'gaji-git-'))
afterAll(() => rmSync(folder, { recursive: true }))

function commit(date: string, files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const env = environmentWith({ GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date })
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', ['-C', folder, 'add', '.'])
  execFileSync('git', ['-C', folder, ...who, 'commit', '-qm', 'x'], { env })
}

it('a file has the date of its last commit, with names in Hangul and seen from the site in the repository', () => {
  execFileSync('git', ['init', '-q', folder])
  mkdirSync(join(folder, 'blog', 'content'), { recursive: true })
  commit('2024-01-01T00:00:00Z', { 'blog/content/첫 글.md': '1', 'blog/content/b.md': '1' })
  commit('2024-02-01T09:00:00+09:00', { 'blog/content/첫 글.md': '2', 'README.md': '1' })
  const dates = readGitDates(join(folder, 'blog'))
  expect([...dates].map(([file, date]) => [file, date.toISOString()]).sort()).toEqual([
    ['content/b.md', '2024-01-01T00:00:00.000Z'],
    ['content/첫 글.md', '2024-02-01T00:00:00.000Z'],
  ])
})

it('a folder that is no repository has no dates', () => {
  expect(readGitDates(tmpdir()).size).toBe(0)
})
