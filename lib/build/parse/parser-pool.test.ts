import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { workspace } from '../../base/workspace/this-workspace'
import { testSettings } from '../../markdown/test-settings'
import { openPool } from './parser-pool'
import { openTrees } from './tree-cache'

const cacheFolder = mkdtempSync(join(tmpdir(), 'gaji-pool-'))
const buildFolder = join(workspace.buildFolder, 'work', 'pool')
const pool = await openPool({ ...workspace, buildFolder }, 'lib/build/parse/fixtures/failing-worker.ts', {
  seconds: 0.5,
})
const trees = openTrees({ cacheFolder }, pool)
afterAll(() => {
  for (const folder of [cacheFolder, buildFolder]) rmSync(folder, { recursive: true })
})

const parse = (body: string) => trees.parse({ file: `${body}.md`, body, bodyLine: 7, format: 'md' }, testSettings())
const told = { line: 7, column: 1, severity: 'error' }

test('a text that never ends is told at its first line, and those beside and after it are parsed', async () => {
  const [endless, beside] = await Promise.all([parse('endless'), parse('beside')])
  const after = await Promise.all(['one', 'two', 'three'].map(parse))
  expect(endless.facts.problems).toMatchObject([{ ...told, file: 'endless.md', code: 'time-limit' }])
  for (const { facts } of [beside, ...after]) expect(facts).toMatchObject({ problems: [], summary: expect.any(String) })
  expect(after.map(({ facts }) => facts.summary)).toEqual(['one', 'two', 'three'])
})

test('its page has a box in this run, and in the next one it is parsed anew', async () => {
  const { key } = await parse('endless')
  expect(JSON.stringify(trees.read(key)?.tree)).toContain('problem-box')
  expect(openTrees({ cacheFolder }, pool).read(key)).toBeNull()
})

test('a text that takes all memory of its thread ends no other', { timeout: 60_000 }, async () => {
  const [greedy, beside] = await Promise.all([parse('greedy'), parse('beside the greedy')])
  expect(greedy.facts.problems).toMatchObject([{ ...told, file: 'greedy.md' }])
  expect(beside.facts.problems).toEqual([])
})
