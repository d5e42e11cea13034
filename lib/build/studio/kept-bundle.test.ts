import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { importGlob } from './import-glob'
import { keptBundle } from './kept-bundle'

let project: string

const write = (name: string, text: string) => writeFileSync(join(project, name), text)

async function bundled(): Promise<string> {
  const { plugin, folders } = importGlob(project)
  const workspace = { projectFolder: project, cacheFolder: join(project, 'cache') }
  const options = { entryPoints: { main: 'main.ts' }, plugins: [plugin] }
  const { files } = await keptBundle(workspace, 'main', options, () => folders)
  return Buffer.from(files.get('main.js') ?? '').toString('utf8')
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'gaji-kept-bundle-'))
  mkdirSync(join(project, 'codes'))
  mkdirSync(join(project, 'node_modules', 'far'), { recursive: true })
  write('main.ts', "import { all } from './shortcodes'\nimport far from 'far'\nconsole.log(all, far)\n")
  write(
    'shortcodes.ts',
    "export const all = import.meta.glob<object>(['./codes/*.ts', '!./codes/*.test.ts'], { eager: true })\n",
  )
  write('codes/a.ts', "export const a = 'first'\n")
  write('codes/a.test.ts', "export const a = 'a test'\n")
  write('node_modules/far/index.js', "export default 'far away'\n")
  write('package-lock.json', '{}')
})

test('what a pattern finds is in the bundle, by its path, and what it leaves out is not', async () => {
  const code = await bundled()
  expect(code).toContain('"./codes/a.ts"')
  expect(code).toContain('first')
  expect(code).not.toContain('a test')
})

test.each([
  ['a file that was read', 'codes/a.ts', "export const a = 'second'\n", 'second'],
  ['a new file where a pattern looks', 'codes/b.ts', "export const b = 'another'\n", 'another'],
])('%s makes it anew', async (_, name, text, word) => {
  await bundled()
  write(name, text)
  expect(await bundled()).toContain(word)
})

test('packages are as package-lock.json says: another one, and they are read again', async () => {
  await bundled()
  write('node_modules/far/index.js', "export default 'nearer'\n")
  expect(await bundled()).toContain('far away')
  write('package-lock.json', '{ "packages": {} }')
  expect(await bundled()).toContain('nearer')
})

test('a kept bundle that is damaged is made again', async () => {
  await bundled()
  write('cache/bundles/main', 'cut')
  expect(await bundled()).toContain('first')
})
