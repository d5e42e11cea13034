import { expect, test } from 'vitest'
import type { WorkFiles } from '../../base/workspace/work-files'
import type { PlannedPicture } from '../../pictures/show/page-cover'
import type { CardFigure } from '../../record/pictures/cover'
import type { ShownPicture } from '../../record/pictures/shown-picture'
import type { PageSummary } from '../../record/site-index'
import { openTheme } from '../assets/theme-tokens'
import { fillPictures } from './fill-pictures'

const shown = (file: string) => {
  const size = { width: 900, height: 600 }
  const fallback = { src: `/${file}`, ...size, type: 'image/png' }
  return {
    ...size,
    original: `/${file}`,
    kind: 'photo',
    ground: null,
    sources: [],
    still: [],
    fallback,
  } as ShownPicture
}
const picture = (file: string): PlannedPicture => {
  return { file, alt: '', caption: '', place: { file: 'a.md', line: 1, column: 1 } }
}
const page = (kind: string) => ({ kind, cover: null, picture: null }) as unknown as PageSummary

test('the site’s own picture is the home’s card; a page’s own is shown, and goes before only where it was chosen', async () => {
  const [home, post, chosen, bare] = [page('home'), page('page'), page('page'), page('page')]
  const figures = new Map<PageSummary, CardFigure>()
  const covers = new Map([
    [post, { cover: picture('cover.png'), card: picture('cover.png'), isChosen: false, problems: [] }],
    [chosen, { cover: null, card: picture('card.png'), isChosen: true, problems: [] }],
  ])
  const waiting = { covers, bodies: [], siteCard: picture('site.png'), figures }
  const show = async (file: string) => ({ shown: shown(file), faults: [] })
  const options = { show, theme: openTheme(process.cwd()), files: {} as WorkFiles, toLook: false }
  await fillPictures([home, post, chosen, bare], waiting, options)
  const told = [home, post, chosen, bare].map(({ picture }) => [picture?.src, picture?.isChosen])
  expect(told).toEqual([
    ['/site.png', true],
    ['/cover.png', undefined],
    ['/card.png', true],
    ['/site.png', undefined],
  ])
  expect(figures.get(post)).toEqual({ src: '/cover.png', isPhoto: true })
  expect(figures.has(bare)).toBe(false)
})
