import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { frameState } from './frame-state'

function projectWith(changes: Record<string, string> = {}, assets = {}) {
  const projectFolder = mkdtempSync(join(tmpdir(), 'gaji-frame-'))
  const sources = {
    'package-lock.json': '{}',
    'app/a.css': 'a{}',
    'components/post/a.tsx': 'A',
    'lib/words/ko.json': '{}',
  }
  for (const [name, text] of Object.entries({ ...sources, ...changes })) {
    mkdirSync(dirname(join(projectFolder, name)), { recursive: true })
    writeFileSync(join(projectFolder, name), text)
  }
  const made = { 'assets.json': { font: '/f', main: '/m', ...assets }, 'theme.json': {} }
  return { projectFolder, files: { read: (name: keyof typeof made) => made[name] } as never }
}

test.each([
  ['a component', { 'components/post/a.tsx': 'B' }, {}],
  ['a sheet', { 'app/a.css': 'b{}' }, {}],
  ['a word', { 'lib/words/ko.json': '{"a":"b"}' }, {}],
  ['a package', { 'package-lock.json': '{"a":1}' }, {}],
  ['how it is built', { 'next.config.mjs': 'export {}' }, {}],
  ['a script that pages load', {}, { main: '/n' }],
])('%s makes another frame, in any folder the same', (_, changes, assets) => {
  expect(frameState(projectWith(changes, assets))).not.toBe(frameState(projectWith()))
  expect(frameState(projectWith(changes, assets))).toBe(frameState(projectWith(changes, assets)))
})

test('a post, a test and new characters of the font make none', () => {
  const other = projectWith({ 'content/a.md': 'a', 'lib/a.test.ts': 'a', 'lib/tools/a.ts': 'a' }, { font: '/g' })
  expect(frameState(other)).toBe(frameState(projectWith()))
})

test('where nobody says which packages there are, no page is kept', () => {
  const project = projectWith()
  rmSync(join(project.projectFolder, 'package-lock.json'))
  expect(frameState(project)).toBe(null)
})
