import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { diagram } from '../pictures/testing-pictures'
import { copyProject, siteEnv } from '../tools/testing/project-copy'
import { writeSite } from '../tools/testing/site-folder'

let copy = ''
let site = ''
let sound: Map<string, string>

function compile(): void {
  const command = ['--import', 'tsx', 'lib/commands/content.ts']
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: copy, env: siteEnv(site), encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
}

beforeAll(async () => {
  copy = copyProject('damaged-cache')
  rmSync(join(copy, '.next', 'cache', 'gaji'), { recursive: true, force: true })
  rmSync(join(copy, '.gaji'), { recursive: true, force: true })
  const picture = await (await diagram(300, 200)).png().toBuffer()
  site = writeSite({
    'content/posts/a/index.md':
      '+++\ntitle = "글"\ndate = 2024-01-01\n+++\n\n가지 $x^2$ ![밭](field.png)\n\n```goat\n.-.\n```\n',
    'content/posts/a/field.png': picture,
  })
  compile()
  sound = new Map(filesBelow('public').map((path) => [path, contentOf(path)]))
  for (const name of ['index.json', 'settings.json', 'assets.json'])
    sound.set(join('.gaji', name), contentOf(join('.gaji', name)))
}, 300_000)

const damages: ((file: string) => void)[] = [
  (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  (file) => truncateSync(file, 0),
  (file) => writeFileSync(file, '{}'),
]

test('whatever is kept between builds is made anew where all of it is cut, empty or {}', () => {
  const kept = [...filesBelow('.next/cache/gaji'), ...filesBelow('.gaji')]
  for (const part of ['trees', 'fonts', 'figures', 'documents', '.contentlayer'])
    expect(kept.some((path) => path.split(sep).includes(part))).toBe(true)
  for (const [at, path] of kept.entries()) damages[at % damages.length]?.(join(copy, path))
  compile()
  for (const [path, content] of sound) expect(contentOf(path) === content, path).toBe(true)
}, 300_000)

function contentOf(path: string): string {
  return readFileSync(join(copy, path), 'latin1')
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(join(copy, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1))
}
