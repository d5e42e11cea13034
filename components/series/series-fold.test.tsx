import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { SeriesFold } from './series-fold'
import { SeriesWays } from './series-ways'

/** In a series of so many parts, all called by their numbers, the part at `at`. */
function shown(count: number, at: number) {
  const parts = Array.from({ length: count }, (_, part) => ({ url: `/${part}/`, name: `${part}편`, langTag: 'ko' }))
  const kept: Record<string, unknown> = {
    'places /a/': [{ url: '/series/s/', at }],
    'series /series/s/': { lang: 'ko', url: '/series/s/', title: '이야기', parts },
  }
  const site = {
    settings: { basePath: '' },
    kept: (_: string, ...path: string[]) => kept[path.join(' ')],
  } as unknown as Site
  const page = { url: '/a/', langTag: 'ko' } as PageSummary
  return {
    fold: renderToStaticMarkup(<SeriesFold {...{ site, page }} />),
    ways: renderToStaticMarkup(<SeriesWays {...{ site, page }} />),
  }
}

test('a post folds away the parts of its series, says which it is and leads to those beside it', () => {
  const { fold, ways } = shown(3, 0)
  expect(fold).toContain('1 / 3')
  expect(fold.match(/<li>/g)).toHaveLength(3)
  expect(fold).toMatch(/href="\/0\/" aria-current="page"/)
  expect(fold).toContain('href="/series/s/"')
  expect(ways).not.toContain('이전 편')
  expect(ways).toContain('href="/1/">다음 편 <b')
})

test('of a long series those around it are listed, by their numbers', () => {
  const { fold } = shown(1000, 500)
  expect(fold.match(/<li>/g)).toHaveLength(30)
  expect(fold).toContain('<ol start="486">')
  expect(fold.length).toBeLessThan(3000)
})

test('a series of one part says nothing', () => {
  expect(shown(1, 0)).toEqual({ fold: '', ways: '' })
})
