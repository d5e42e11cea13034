import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { workspace } from '../../base/workspace/this-workspace'
import { testSettings } from '../../markdown/test-settings'
import ko from '../../words/ko.json'
import { markdownSettings } from './markdown-settings'
import { parserPool } from './parser-pool'
import { openTrees } from './tree-cache'

const cacheFolder = mkdtempSync(join(tmpdir(), 'gaji-trees-'))
const trees = openTrees({ cacheFolder }, await parserPool(workspace))
afterAll(() => rmSync(cacheFolder, { recursive: true }))

const source = { file: 'a.md', body: 'a[^1]\n\n[^1]: b', bodyLine: 1, format: 'md' as const }
const keyOf = async (words = ko.text) => (await trees.parse(source, testSettings({ words }))).key

test('the key of a tree is the same as long as nothing that it depends on changes', async () => {
  expect(await keyOf()).toBe(await keyOf())
})

test('a changed word of the interface makes another tree', async () => {
  const { key } = await trees.parse(source, testSettings({ words: { ...ko.text, footnotes: '밑글' } }))
  expect(JSON.stringify(trees.read(key)?.tree)).toContain('밑글')
  expect(await keyOf({ ...ko.text, footnotes: '밑글' })).not.toBe(await keyOf())
})

test('the words that a tree is made with are those of its page’s language', () => {
  const config = { languages: [], markup: {}, summaryLength: 70, params: {} }
  const settings = markdownSettings(config as never, { fields: {}, lang: 'ko' } as never, 'ko-KR', {})
  expect(settings.words).toEqual(ko.text)
})
