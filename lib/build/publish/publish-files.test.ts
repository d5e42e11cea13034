import { existsSync, mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { PublishedFile } from '../../record/published-file'

type Publish = typeof import('./publish-files')
let publishing: Publish
let byBuild: typeof import('../../base/published-by-build')

// The folder of the engine is that which a command runs in.
beforeAll(async () => {
  process.chdir(mkdtempSync(join(tmpdir(), 'gaji-publish-')))
  publishing = await import('./publish-files')
  byBuild = await import('../../base/published-by-build')
})
beforeEach(() => publishing.publishFiles([]))

const published = (path: string) => readFileSync(join('public', path), 'utf8')

/** As a run that is killed when it has written these. */
function publishAndDie(files: readonly PublishedFile[]): void {
  function* dying() {
    yield* files
    throw new Error('killed')
  }
  expect(() => publishing.publishFiles(dying())).toThrow('killed')
}

test('after a killed run no file is of that run that the next one wants otherwise', () => {
  publishing.publishFiles([{ url: '/a.txt', text: 'first' }])
  publishAndDie([{ url: '/a.txt', text: 'other' }])
  publishing.publishFiles([{ url: '/a.txt', text: 'first' }])
  expect(published('a.txt')).toBe('first')
})

test('what only a killed run wanted is no file of the author, and goes', () => {
  publishAndDie([{ url: '/posts/draft/secret #1.txt', text: 'draft' }])
  expect(byBuild.publishedByBuild()).toContain('posts/draft/secret #1.txt')
  publishing.publishFiles([{ url: '/a.txt', text: 'a' }])
  expect(existsSync('public/posts')).toBe(false)
  expect(published('a.txt')).toBe('a')
})

test('an author’s own static file stays, also beside ours of the same content', () => {
  mkdirSync('public', { recursive: true })
  writeFileSync('public/own.txt', 'own')
  publishing.publishFiles([{ url: '/a.txt', text: 'own' }])
  publishing.publishFiles([])
  expect(existsSync('public/a.txt')).toBe(false)
  expect(published('own.txt')).toBe('own')
})

test('a published file that was cut is written again, as are all where the list was damaged', () => {
  writeFileSync('source.bin', 'picture')
  const files: PublishedFile[] = [
    { url: '/a.txt', text: 'whole' },
    { url: '/b.bin', file: 'source.bin' },
  ]
  for (const damage of [
    () => truncateSync('public/a.txt', 2),
    () => truncateSync('public/b.bin', 2),
    () => writeFileSync('.gaji/published.json', '{}'),
    () => writeFileSync('.gaji/published.json', '[["a.txt",'),
  ]) {
    publishing.publishFiles(files)
    damage()
    publishing.publishFiles(files)
    expect([published('a.txt'), published('b.bin')]).toEqual(['whole', 'picture'])
  }
})

test('what is published has a state, by which a server knows that it is another build’s, or no longer whole', () => {
  publishing.publishFiles([{ url: '/a.txt', text: 'one' }])
  const state = publishing.publishedState()
  publishing.publishFiles([{ url: '/a.txt', text: 'two' }])
  expect(publishing.publishedState()).not.toBe(state)
  publishing.publishFiles([{ url: '/a.txt', text: 'one' }])
  expect(publishing.publishedState()).toBe(state)
  truncateSync('public/a.txt', 1)
  expect(publishing.publishedState()).toBeNull()
})
