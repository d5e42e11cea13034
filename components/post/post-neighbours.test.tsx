import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { PostNeighbours } from './post-neighbours'

const page = (url: string, more: Partial<PageSummary> = {}) =>
  ({ url, title: url, linkTitle: url, lang: 'ko', langTag: 'ko', kind: 'page', weight: 0, ...more }) as PageSummary
const site = {
  settings: { basePath: '', languages: [] },
  neighbours: () => ({ above: '/above/', below: '/below/' }),
  pageAt: page,
} as unknown as Site

function waysFrom(more: Partial<PageSummary>) {
  const html = renderToStaticMarkup(<PostNeighbours site={site} page={page('/here/', more)} />)
  return [...html.matchAll(/rel="(\w+)" href="([^"]*)"/g)].map(([, rel, address]) => [rel, address])
}

test('by date what stands above in the list is the next post, as the list has the newest first', () => {
  expect(waysFrom({ date: '2026-01-01' })).toEqual([
    ['prev', '/below/'],
    ['next', '/above/'],
  ])
})

test('by weight, and without a date, the list is read from its top', () => {
  for (const more of [{ date: '2026-01-01', weight: 2 }, { date: null }])
    expect(waysFrom(more)).toEqual([
      ['prev', '/above/'],
      ['next', '/below/'],
    ])
})
