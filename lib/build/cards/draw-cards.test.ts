import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openWorkFiles } from '../../base/workspace/open-work-files'
import { openWorkspace } from '../../base/workspace/open-workspace'
import { projectFolder } from '../../base/workspace/project-folder'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { isHashedName } from '../../site/headers/cache-control'
import { openTheme } from '../assets/theme-tokens'
import { drawCards, noCards } from './draw-cards'

const folder = mkdtempSync(join(tmpdir(), 'gaji-cards-'))
// Where a thread finds the packages of what it runs.
const buildFolder = join(projectFolder, '.gaji', 'work', 'draw-cards')
mkdirSync(buildFolder, { recursive: true })
afterAll(() => {
  for (const one of [folder, buildFolder]) rmSync(one, { recursive: true })
})
const workspace = {
  ...openWorkspace(projectFolder, {}),
  ...{ buildFolder, workFolder: folder, cacheFolder: folder, files: openWorkFiles(folder) },
}
const cache = join(folder, 'cards')

function draw(...titles: string[]) {
  const fields = { kind: 'page', lang: 'ko', langTag: 'ko', linkTitle: '', date: null, terms: {}, picture: null }
  const pages = titles.map((title, at) => ({ ...fields, url: `/${at}/`, title }) as unknown as PageSummary)
  const settings = { baseURL: 'https://example.org/', basePath: '/blog', title: '밭', languages: [], taxonomies: [] }
  const index = { settings, pages, featurePages: [] } as unknown as SiteIndex
  const given = { features: [], figures: new Map(), pictures: [], theme: openTheme(projectFolder), workspace }
  return drawCards(index, given)
}
const kept = () => workspace.files.read('cards.json') as Record<string, string>

test('each card is drawn once, under an address of its bytes, and pages know where theirs is', async () => {
  const files = await draw('하나', '둘', '하나')
  expect(files.map(({ url }) => isHashedName(url))).toEqual([true, true])
  expect(kept()['/0/']).toBe(`/blog${files[0]?.url}`)
  expect([kept()['/2/'] === kept()['/0/'], kept()['/1/'] === kept()['/0/']]).toEqual([true, false])
}, 60_000)

test('the cache is believed where it is whole, and has none that no page shows', async () => {
  const before = readdirSync(cache).sort()
  const [first = ''] = before
  const bytes = readFileSync(join(cache, first))
  truncateSync(join(cache, first), 100)
  await draw('하나', '둘')
  expect(readdirSync(cache).sort()).toEqual(before)
  expect(readFileSync(join(cache, first)).equals(bytes)).toBe(true)
  await draw('둘')
  expect(readdirSync(cache)).toHaveLength(1)
}, 60_000)

test('a site that wants none has none', async () => {
  expect(await noCards(workspace)).toEqual([])
  expect([kept(), readdirSync(cache)]).toEqual([{}, []])
})
