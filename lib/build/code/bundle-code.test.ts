import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bundleCode } from './bundle-code'

const parser = 'lib/build/parse/parse-worker.ts'
let project: string

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'code-version-'))
  for (const name of ['lib', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(name, join(project, name), { recursive: true })
})
afterEach(() => rmSync(project, { recursive: true }))

function change(file: string, from: string, to: string): void {
  const path = join(project, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replaceAll(from, to))
}

test.each([
  ['a plugin of Markdown', 'lib/markdown/html/tables.ts', "'table-scroll'", "'table-box'"],
  ['the rule for captions, which another room has', 'lib/record/pictures/caption.ts', '.toLowerCase()', ''],
  ['what that imports', 'lib/base/text/base-name.ts', 'return', 'return `` +'],
])('%s makes another version', async (_, file, from, to) => {
  const before = (await bundleCode(project, parser)).version
  change(file, from, to)
  expect((await bundleCode(project, parser)).version).not.toBe(before)
})

test.each([
  ['that is imported', 'katex'],
  ['that only a package needs', 'micromark'],
])('a package %s makes another version', async (_, name) => {
  const before = (await bundleCode(project, parser)).version
  setVersion(`node_modules/${name}`)
  expect((await bundleCode(project, parser)).version).not.toBe(before)
})

test('comments, other rooms and other packages make none', async () => {
  const before = (await bundleCode(project, parser)).version
  writeFileSync(join(project, 'lib/markdown/html/new.ts'), 'export const unused = 1\n')
  change('lib/markdown/html/tables.ts', 'import type', '// another comment\nimport type')
  change('lib/site/addresses/urls.ts', 'export', '// another\nexport')
  setVersion('node_modules/next')
  expect((await bundleCode(project, parser)).version).toBe(before)
})

function setVersion(place: string): void {
  const file = join(project, 'package-lock.json')
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  expect(lock.packages[place].version).toBeTruthy()
  lock.packages[place].version = '99.0.0'
  writeFileSync(file, JSON.stringify(lock))
}
