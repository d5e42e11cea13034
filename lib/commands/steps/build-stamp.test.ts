import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { saidToFeature, variables } from '../../base/environment'
import { noteInput, writeInputs } from '../../base/workspace/inputs'
import { openWorkspace } from '../../base/workspace/open-workspace'
import { publishFiles } from '../../build/publish/publish-files'
import { beginBuild, buildIsCurrent } from './build-stamp'

const notes = join(mkdtempSync(join(tmpdir(), 'gaji-notes-')), 'notes.yaml')
const folder = mkdtempSync(join(tmpdir(), 'gaji-stamp-'))
const workspace = openWorkspace(folder, {})
const at = (path: string) => join(folder, path)

/** As a build goes; `asked` by a feature, `meanwhile` happens before it has ended. */
function build(meanwhile?: () => void, asked?: string): void {
  const remember = beginBuild(workspace)
  noteInput(notes)
  if (asked) saidToFeature(asked)
  publishFiles(workspace, [{ url: '/feed.xml', text: '<rss/>' }])
  writeInputs(workspace)
  meanwhile?.()
  mkdirSync(at('.next/site'), { recursive: true })
  writeFileSync(at('.next/site/site.json'), '{}')
  writeFileSync(at('.next/BUILD_ID'), 'one')
  remember()
}

beforeEach(() => {
  mkdirSync(at('content/posts'), { recursive: true })
  writeFileSync(at('content/posts/a.md'), 'a')
  writeFileSync(at('postcss.config.mjs'), '// 1')
  rmSync(notes, { force: true })
  build()
  expect(buildIsCurrent(workspace)).toBe(true)
})

test.each([
  'content/posts/a.md',
  'postcss.config.mjs',
  'package.json',
  '.env.local',
  'a-folder-of-next-year/x.ts',
  'public/own.txt',
])('a change of %s makes the build stale', (file) => {
  mkdirSync(at(join(file, '..')), { recursive: true })
  writeFileSync(at(file), `changed to ${file}`)
  expect(buildIsCurrent(workspace)).toBe(false)
})

test('so does a file elsewhere that the content step has looked for, by coming, changing or going', () => {
  writeFileSync(notes, 'pages: {}')
  expect(buildIsCurrent(workspace)).toBe(false)
  build()
  writeFileSync(notes, 'pages: { }')
  expect(buildIsCurrent(workspace)).toBe(false)
  build()
  rmSync(notes)
  expect(buildIsCurrent(workspace)).toBe(false)
})

test('an edit that is saved while the build runs is of no finished build', () => {
  build(() => writeFileSync(at('content/posts/a.md'), 'edited meanwhile'))
  expect(buildIsCurrent(workspace)).toBe(false)
  build(() => writeFileSync(notes, 'edited meanwhile'))
  expect(buildIsCurrent(workspace)).toBe(false)
})

test('what commands make is no source', () => {
  for (const file of [
    'out/index.html',
    'next-env.d.ts',
    'tsconfig.tsbuildinfo',
    '.gaji/dev/index.json',
    'test-results/x',
  ]) {
    mkdirSync(at(join(file, '..')), { recursive: true })
    writeFileSync(at(file), 'made')
  }
  expect(buildIsCurrent(workspace)).toBe(true)
})

test('a link that leads nowhere or round ends no command, and what a link leads to is a source', () => {
  const away = mkdtempSync(join(tmpdir(), 'gaji-linked-'))
  writeFileSync(join(away, 'a.css'), '1')
  mkdirSync(at('public'), { recursive: true })
  const links = { 'content/.#a.md': 'me@host.12', 'public/x.css': 'gone', 'public/self': '.', 'public/round': 'round' }
  for (const [name, to] of Object.entries({ ...links, 'public/a.css': join(away, 'a.css') })) symlinkSync(to, at(name))
  try {
    build()
    expect(buildIsCurrent(workspace)).toBe(true)
    writeFileSync(join(away, 'a.css'), 'changed')
    expect(buildIsCurrent(workspace)).toBe(false)
  } finally {
    for (const name of [...Object.keys(links), 'public/a.css']) rmSync(at(name))
  }
})

const names = Object.entries(variables).map(([name, variable]) => [name, 'leavesBuild' in variable] as const)

test.each([...names, ['HUGO_PARAMS_AUTHOR', false] as const])(
  '%s in the environment: the build is current still? %s',
  (name, isCurrent) => {
    vi.stubEnv(name, 'another')
    try {
      expect(buildIsCurrent(workspace)).toBe(isCurrent)
    } finally {
      vi.unstubAllEnvs()
    }
  },
)

test('what a feature has asked is a source, what none asks is not', () => {
  build(undefined, 'ASKED')
  for (const [name, isCurrent] of [
    ['ASKED', false],
    ['NEVER_ASKED', true],
  ] as const) {
    vi.stubEnv(name, 'another')
    expect(buildIsCurrent(workspace), name).toBe(isCurrent)
    vi.unstubAllEnvs()
  }
  vi.stubEnv('ASKED', 'once')
  build(undefined, 'ASKED')
  expect(buildIsCurrent(workspace)).toBe(true)
  vi.unstubAllEnvs()
  expect(buildIsCurrent(workspace)).toBe(false)
})

test('a build of which published files are gone, or others lie there, is none', () => {
  rmSync(at('public/feed.xml'))
  expect(buildIsCurrent(workspace)).toBe(false)
  build()
  publishFiles(workspace, [{ url: '/feed.xml', text: '<rss>a draft</rss>' }])
  expect(buildIsCurrent(workspace)).toBe(false)
})

test('a build for a platform, which leaves nothing for our own server, is none', () => {
  rmSync(at('.next/site/site.json'))
  expect(buildIsCurrent(workspace)).toBe(false)
})

test('a damaged stamp, or one of another build, is none', () => {
  writeFileSync(at('.next/gaji-build.json'), '{"build":')
  expect(buildIsCurrent(workspace)).toBe(false)
  build()
  writeFileSync(at('.next/BUILD_ID'), 'two')
  expect(buildIsCurrent(workspace)).toBe(false)
})
