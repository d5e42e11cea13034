import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { hostileFiles } from '../../lib/writing/testing-hostile'
import { fixtureSite, portOf, userBlog } from '../sites'
import { callStudio, type RunningStudio, startStudio } from './studio-server'

test.describe.configure({ mode: 'serial' })

const site = userBlog ?? fixtureSite
let studio: RunningStudio
let paths: string[] = []
test.beforeAll(async () => {
  studio = await startStudio(site, portOf(12), (folder) => {
    for (const [name, bytes] of Object.entries(hostileFiles))
      writeFileSync(join(folder, 'content', `hostile-${name}.md`), bytes)
    writeFileSync(join(folder, 'content', 'latin.md'), Buffer.from('+++\ntitle = "caf\xe9"\n+++\n', 'latin1'))
  })
  const { posts } = await (await callStudio(studio, '/api/write/posts')).json()
  paths = posts.map(({ path }: { path: string }) => path)
})
test.afterAll(() => studio?.stop())

const at = (path: string) => `/api/write/file?path=${encodeURIComponent(path)}`

test('every file is opened and saved as it is, byte for byte, and not even touched', async () => {
  expect(paths.length).toBeGreaterThan(25)
  const times = new Map(paths.map((path) => [path, statSync(join(studio.folder, path)).mtimeMs]))
  let readOnly = 0
  for (const path of paths) {
    const { text, version } = await (await callStudio(studio, at(path))).json()
    if (text === null) {
      readOnly += 1
      continue
    }
    const saved = await callStudio(studio, at(path), { method: 'PUT', body: { text, baseVersion: version } })
    expect.soft([path, saved.status, (await saved.json()).version]).toEqual([path, 200, version])
  }
  expect(readOnly).toBeGreaterThan(0)
  expect(studio.git('status', '--porcelain')).toBe('')
  for (const [path, time] of times) expect(statSync(join(studio.folder, path)).mtimeMs, path).toBe(time)
})

test('a file that somebody has changed on the disk meanwhile is not overwritten', async () => {
  const [path = ''] = paths
  const opened = await (await callStudio(studio, at(path))).json()
  const other = `${opened.text}\n남이 더한 줄\n`
  writeFileSync(join(studio.folder, path), other)
  const late = await callStudio(studio, at(path), {
    method: 'PUT',
    body: { text: '늦은 글', baseVersion: opened.version },
  })
  expect(late.status).toBe(409)
  expect((await late.json()).text).toBe(other)
  expect(readFileSync(join(studio.folder, path), 'utf8')).toBe(other)
})
