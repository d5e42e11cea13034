import { expect, test } from 'vitest'
import type { Page, Site } from '../hugo/types'
import { pageCover, siteCard } from './page-cover'
import type { Pictures } from './pictures'

const shown = {
  original: '/a.png',
  width: 1600,
  height: 900,
  kind: 'photo',
  ground: null,
  sources: [],
  still: [],
  fallback: { src: '/_gaji/img/a.jpg', width: 1360, height: 765, type: 'image/jpeg' },
} as const

/** Knows every name that ends in .png; what begins with https: is another site's. */
const pictures = {
  resolve: (src: string) => {
    const warning = { code: 'external-picture', severity: 'warning' as const, message: 'another site' }
    if (src.startsWith('https:')) return { src, warnings: [warning] }
    return { src, properties: { picture: src } }
  },
  show: async () => ({ shown, faults: [] }),
} as unknown as Pictures

function page(params: Record<string, unknown>, images: string[] = [], resources: string[] = []): Page {
  return {
    file: 'content/a/index.md',
    places: new Map(),
    fields: { params, images },
    resources: resources.map((name) => ({ name, type: 'image' })),
  } as unknown as Page
}

test('a cover is shown, fetched at once, and stands in social cards', async () => {
  const { cover, card } = await pageCover(page({ cover: { image: 'a.png', alt: '밭', caption: '봄' } }), pictures)
  expect(cover).toMatchObject({ caption: '봄', picture: { alt: '밭', src: '/_gaji/img/a.jpg', width: 1600 } })
  expect(card).toEqual({ src: '/_gaji/img/a.jpg', width: 1360, height: 765, alt: '밭' })
})

test('another site’s cover is shown late and without referrer, with a warning', async () => {
  const src = 'https://pics.example/a.jpg'
  const { cover, card, problems } = await pageCover(page({ cover: src }), pictures)
  expect(cover?.picture).toMatchObject({ src, loading: 'lazy', referrerPolicy: 'no-referrer' })
  expect(card).toEqual({ src, alt: '' })
  expect(problems).toMatchObject([{ severity: 'warning', code: 'external-picture' }])
})

test('a hidden cover and `images` are for cards alone', async () => {
  const hidden = await pageCover(page({ cover: { image: 'a.png', hidden: true } }), pictures)
  expect(hidden).toMatchObject({ cover: null, card: { src: '/_gaji/img/a.jpg' } })
  const outside = await pageCover(page({}, ['https://pics.example/card.png']), pictures)
  expect(outside).toMatchObject({ cover: null, card: { src: 'https://pics.example/card.png' }, problems: [] })
})

test('without a word in the front matter, the card takes the resource that Hugo would take', async () => {
  const card = async (...names: string[]) => (await pageCover(page({}, [], names), pictures)).card
  expect(await card('x.png', 'my-thumbnail.png')).toMatchObject({ src: '/_gaji/img/a.jpg' })
  expect(await card('x.png', 'y.png')).toBeNull()
})

test('the site’s own picture stands in for pages without one', async () => {
  const site = (params: Record<string, unknown>) =>
    ({ config: { params, sources: ['hugo.toml'] }, pages: [{ ...page({}), kind: 'home' }] }) as unknown as Site
  expect(await siteCard(site({ images: ['card.png'] }), pictures)).toMatchObject({ src: '/_gaji/img/a.jpg' })
  expect(await siteCard(site({ images: 'https://pics.example/c.png' }), pictures)).toEqual({
    src: 'https://pics.example/c.png',
    alt: '',
  })
  expect(await siteCard(site({}), pictures)).toBeNull()
})
