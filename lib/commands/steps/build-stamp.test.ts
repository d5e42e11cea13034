import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { saidToFeature, variables } from '../../base/environment'

const notes = join(mkdtempSync(join(tmpdir(), 'gaji-notes-')), 'notes.yaml')
let stamp: typeof import('./build-stamp')
let inputs: typeof import('../../base/inputs')
let publishing: typeof import('../../build/publish/publish-files')

// The folder of the engine is that which a command runs in.
beforeAll(async () => {
  process.chdir(mkdtempSync(join(tmpdir(), 'gaji-stamp-')))
  stamp = await import('./build-stamp')
  inputs = await import('../../base/inputs')
  publishing = await import('../../build/publish/publish-files')
})

/** As a build goes; `asked` by a feature, `meanwhile` happens before it has ended. */
function build(meanwhile?: () => void, asked?: string): void {
  const remember = stamp.beginBuild()
  inputs.noteInput(notes)
  if (asked) saidToFeature(asked)
  publishing.publishFiles([{ url: '/feed.xml', text: '<rss/>' }])
  inputs.writeInputs()
  meanwhile?.()
  mkdirSync('.next/site', { recursive: true })
  writeFileSync('.next/site/site.json', '{}')
  writeFileSync('.next/BUILD_ID', 'one')
  remember()
}

beforeEach(() => {
  mkdirSync('content/posts', { recursive: true })
  writeFileSync('content/posts/a.md', 'a')
  writeFileSync('postcss.config.mjs', '// 1')
  rmSync(notes, { force: true })
  build()
  expect(stamp.buildIsCurrent()).toBe(true)
})

test.each([
  'content/posts/a.md',
  'postcss.config.mjs',
  'package.json',
  '.env.local',
  'a-folder-of-next-year/x.ts',
  'public/own.txt',
])('a change of %s makes the build stale', (file) => {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `changed to ${file}`)
  expect(stamp.buildIsCurrent()).toBe(false)
})

test('so does a file elsewhere that the content step has looked for, by coming, changing or going', () => {
  writeFileSync(notes, 'pages: {}')
  expect(stamp.buildIsCurrent()).toBe(false)
  build()
  writeFileSync(notes, 'pages: { }')
  expect(stamp.buildIsCurrent()).toBe(false)
  build()
  rmSync(notes)
  expect(stamp.buildIsCurrent()).toBe(false)
})

test('an edit that is saved while the build runs is of no finished build', () => {
  build(() => writeFileSync('content/posts/a.md', 'edited meanwhile'))
  expect(stamp.buildIsCurrent()).toBe(false)
  build(() => writeFileSync(notes, 'edited meanwhile'))
  expect(stamp.buildIsCurrent()).toBe(false)
})

test('what commands make is no source', () => {
  for (const file of [
    'out/index.html',
    'next-env.d.ts',
    'tsconfig.tsbuildinfo',
    '.gaji/dev/index.json',
    'test-results/x',
  ]) {
    mkdirSync(join(file, '..'), { recursive: true })
    writeFileSync(file, 'made')
  }
  expect(stamp.buildIsCurrent()).toBe(true)
})

test('a link that leads nowhere or round ends no command, and what a link leads to is a source', () => {
  const away = mkdtempSync(join(tmpdir(), 'gaji-linked-'))
  writeFileSync(join(away, 'a.css'), '1')
  mkdirSync('public', { recursive: true })
  const links = { 'content/.#a.md': 'me@host.12', 'public/x.css': 'gone', 'public/self': '.', 'public/round': 'round' }
  for (const [name, to] of Object.entries({ ...links, 'public/a.css': join(away, 'a.css') })) symlinkSync(to, name)
  try {
    build()
    expect(stamp.buildIsCurrent()).toBe(true)
    writeFileSync(join(away, 'a.css'), 'changed')
    expect(stamp.buildIsCurrent()).toBe(false)
  } finally {
    for (const name of [...Object.keys(links), 'public/a.css']) rmSync(name)
  }
})

const names = Object.entries(variables).map(([name, variable]) => [name, 'leavesBuild' in variable] as const)

test.each([...names, ['HUGO_PARAMS_AUTHOR', false] as const])(
  '%s in the environment: the build is current still? %s',
  (name, isCurrent) => {
    vi.stubEnv(name, 'another')
    try {
      expect(stamp.buildIsCurrent()).toBe(isCurrent)
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
    expect(stamp.buildIsCurrent(), name).toBe(isCurrent)
    vi.unstubAllEnvs()
  }
  vi.stubEnv('ASKED', 'once')
  build(undefined, 'ASKED')
  expect(stamp.buildIsCurrent()).toBe(true)
  vi.unstubAllEnvs()
  expect(stamp.buildIsCurrent()).toBe(false)
})

test('a build of which published files are gone, or others lie there, is none', () => {
  rmSync('public/feed.xml')
  expect(stamp.buildIsCurrent()).toBe(false)
  build()
  publishing.publishFiles([{ url: '/feed.xml', text: '<rss>a draft</rss>' }])
  expect(stamp.buildIsCurrent()).toBe(false)
})

test('a build for a platform, which leaves nothing for our own server, is none', () => {
  rmSync('.next/site/site.json')
  expect(stamp.buildIsCurrent()).toBe(false)
})

test('a damaged stamp, or one of another build, is none', () => {
  writeFileSync('.next/gaji-build.json', '{"build":')
  expect(stamp.buildIsCurrent()).toBe(false)
  build()
  writeFileSync('.next/BUILD_ID', 'two')
  expect(stamp.buildIsCurrent()).toBe(false)
})
