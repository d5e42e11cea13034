import { execFileSync } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { copyProject, siteEnv } from '../../lib/tools/testing/project-copy'
import { run } from '../run'

/** What CONTRIBUTING says of it: the folders, the content and the two lines of a feature are all that there is of it. */

test.describe.configure({ mode: 'serial', timeout: 3_600_000 })

let copy = ''
const folders = ['lib/atlas', 'components/atlas', 'e2e/atlas']
const articles = readdirSync('content/posts').filter((name) => /^(?:language-models|models-guide)/.test(name))
const content = [
  'content/models',
  'content/notes',
  'content/series',
  ...articles.map((name) => `content/posts/${name}`),
]

test.beforeAll(() => {
  copy = resolve(copyProject('without-atlas'))
  // What checks go by, and no build does.
  for (const part of ['e2e', '.dependency-cruiser.mjs', '.gitignore'])
    cpSync(part, join(copy, part), { recursive: true })
  // Biome asks git what is no source.
  execFileSync('git', ['init', '--quiet'], { cwd: copy })
  for (const folder of [...folders, ...content]) rmSync(join(copy, folder), { recursive: true })
  edit('lib/features.ts', [/^import \{ atlas \} .*\n/m, ''], [/\[atlas, /, '['])
  edit('components/features.ts', [/^import \{ atlasView \} .*\n/m, ''], [/ {2}atlas: atlasView,\n/, ''])
  edit('hugo.toml', [/\[\[languages\.\w+\.menus\.main\]\]\nname = ".*"\nurl = ".*models\/"\nweight = \d+\n\n/g, ''])
  const links = /\[([^\]]*)\]\((?:\{\{< relref "\/posts\/(?:language-models|models-guide)[^>]*>\}\}|\/models\/)\)/g
  for (const file of below('content')) if (file.endsWith('.md')) edit(file, [links, '$1'])
})

function below(folder: string): string[] {
  return readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
}

/** The author's own links to it are content too. */
function edit(file: string, ...changes: [pattern: RegExp, text: string][]): void {
  const path = join(copy, file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    changes.reduce((now, [pattern, by]) => now.replace(pattern, by), text),
  )
}

// `npm run check`, but for the tests of rooms that stand below every feature: they see no more of it than before.
const rooms = [
  'lib/build/read',
  'lib/commands/steps',
  'lib/shortcodes',
  'lib/site',
  'lib/tools/house',
  'lib/words',
  'components',
]
const checks = ['content', 'types', 'lint', 'unused'].map((name) => `npm run ${name}`)

for (const check of [...checks, `npx vitest run ${rooms.join(' ')}`]) {
  test(`without the atlas ${check} passes`, async () => {
    const { NODE_ENV: _, ...env } = siteEnv('.')
    const { code, output } = await run(check, copy, env as NodeJS.ProcessEnv)
    expect(code, output.slice(-4000)).toBe(0)
  })
}

test('without it the blog builds, and has no page of it', async () => {
  const { code, output } = await run('npm run build', copy, siteEnv('.'))
  expect(code, output.slice(-4000)).toBe(0)
  const pages = below('.next').filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(10)
  expect(pages.filter((name) => /models/.test(name))).toEqual([])
})
