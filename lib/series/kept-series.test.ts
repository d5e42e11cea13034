import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { openWorkFiles } from '../base/workspace/open-work-files'
import type { SiteIndex } from '../record/site-index'
import { keepSeries, seriesAt, seriesIn, seriesListOf, seriesWith } from './kept-series'
import type { Series } from './read-series'

const part = (url: string) => ({ url, name: url, langTag: 'ko' })
const story: Series = { lang: 'ko', url: '/series/s/', title: '이야기', parts: [part('/a/'), part('/b/')] }
const index = {
  settings: { languages: [{ key: 'ko' }, { key: 'en' }] },
  featurePages: [{ feature: 'series', kind: 'list', url: '/series/', lang: 'ko', langTag: 'ko' }],
} as unknown as SiteIndex

function kept(all: Series[]) {
  const files = openWorkFiles(mkdtempSync(`${tmpdir()}/gaji-series-`))
  keepSeries(files, all, index)
  const value = files.read('series.json') as Record<string, unknown>
  const at = (path: string[]) => path.reduce((inner, key) => (inner as Record<string, never>)?.[key], value as unknown)
  return { kept: (_: string, ...path: string[]) => at(path) }
}

test('a post knows its series and its place in it, and a list its series', () => {
  const site = kept([story])
  expect(seriesWith(site, '/b/')).toEqual([{ series: story, at: 1 }])
  expect(seriesWith(site, '/c/')).toEqual([])
  expect(seriesAt(site, '/series/s/')).toEqual(story)
  expect(seriesIn(site, 'ko')).toEqual([{ url: '/series/s/', title: '이야기', count: 2 }])
  expect([seriesListOf(site, 'ko'), seriesListOf(site, 'en')]).toEqual(['/series/', null])
})

test('without series there are none', () => {
  const site = kept([])
  expect([seriesWith(site, '/a/'), seriesAt(site, '/series/s/'), seriesIn(site, 'en')]).toEqual([[], null, []])
})
