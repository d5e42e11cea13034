import { existsSync, mkdirSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { openWorkspace } from '../../base/workspace/open-workspace'
import { publishedByBuild } from '../../base/workspace/published-by-build'
import type { PublishedFile } from '../../record/published-file'
import { forgetPublished } from './forget-published'
import { publishedState, publishFiles } from './publish-files'

const folder = mkdtempSync(join(tmpdir(), 'gaji-publish-'))
const workspace = openWorkspace(folder, {})
const publish = (files: Iterable<PublishedFile>) => publishFiles(workspace, files)
beforeEach(() => {
  publish([])
})

const published = (path: string) => readFileSync(join(folder, 'public', path), 'utf8')

/** As a run that is killed when it has written these. */
function publishAndDie(files: readonly PublishedFile[]): void {
  function* dying() {
    yield* files
    throw new Error('killed')
  }
  expect(() => publish(dying())).toThrow('killed')
}

test('after a killed run no file is of that run that the next one wants otherwise', () => {
  publish([{ url: '/a.txt', text: 'first' }])
  publishAndDie([{ url: '/a.txt', text: 'other' }])
  publish([{ url: '/a.txt', text: 'first' }])
  expect(published('a.txt')).toBe('first')
})

test('what only a killed run wanted is no file of the author, and goes', () => {
  publishAndDie([{ url: '/posts/draft/secret #1.txt', text: 'draft' }])
  expect(publishedByBuild(workspace)).toContain('posts/draft/secret #1.txt')
  publish([{ url: '/a.txt', text: 'a' }])
  expect(existsSync(join(folder, 'public/posts'))).toBe(false)
  expect(published('a.txt')).toBe('a')
})

test('of what is forgotten, a killed run’s too, no path is taken from the author who puts a file there', () => {
  publish([{ url: '/a.txt', text: 'a' }])
  publishAndDie([{ url: '/b.txt', text: 'b' }])
  forgetPublished(workspace)
  expect(existsSync(join(folder, 'public/a.txt')) || existsSync(join(folder, 'public/b.txt'))).toBe(false)
  writeFileSync(join(folder, 'public/b.txt'), 'hers')
  expect([...publishedByBuild(workspace)]).toEqual([])
  publish([])
  expect(published('b.txt')).toBe('hers')
})

test('an author’s own static file stays, also beside ours of the same content', () => {
  mkdirSync(join(folder, 'public'), { recursive: true })
  writeFileSync(join(folder, 'public/own.txt'), 'own')
  publish([{ url: '/a.txt', text: 'own' }])
  publish([])
  expect(existsSync(join(folder, 'public/a.txt'))).toBe(false)
  expect(published('own.txt')).toBe('own')
})

test('a published file that was cut is written again, as are all where the list was damaged', () => {
  writeFileSync(join(folder, 'source.bin'), 'picture')
  const files: PublishedFile[] = [
    { url: '/a.txt', text: 'whole' },
    { url: '/b.bin', file: 'source.bin' },
  ]
  for (const damage of [
    () => truncateSync(join(folder, 'public/a.txt'), 2),
    () => truncateSync(join(folder, 'public/b.bin'), 2),
    () => writeFileSync(join(folder, '.gaji/published.json'), '{}'),
    () => writeFileSync(join(folder, '.gaji/published.json'), '[["a.txt",'),
  ]) {
    publish(files)
    damage()
    publish(files)
    expect([published('a.txt'), published('b.bin')]).toEqual(['whole', 'picture'])
  }
})

test('what is published has a state, by which a server knows that it is another build’s, or no longer whole', () => {
  publish([{ url: '/a.txt', text: 'one' }])
  const state = publishedState(workspace)
  publish([{ url: '/a.txt', text: 'two' }])
  expect(publishedState(workspace)).not.toBe(state)
  publish([{ url: '/a.txt', text: 'one' }])
  expect(publishedState(workspace)).toBe(state)
  truncateSync(join(folder, 'public/a.txt'), 1)
  expect(publishedState(workspace)).toBeNull()
})
