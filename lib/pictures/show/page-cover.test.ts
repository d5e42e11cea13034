import { describe, expect, test } from 'vitest'
import type { Page, Site, SiteConfig } from '../../record/types'
import { type PlannedPicture, planCover, planSiteCard, showCard, showCover } from './page-cover'
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

/** Knows every name but `none`; what begins with https: is another site's. */
const pictures = {
  resolve: (src: string) => {
    const warning = { code: 'external-picture', severity: 'warning' as const, message: 'another site' }
    if (src.startsWith('https:')) return { src, warnings: [warning] }
    if (src.startsWith('none')) return { src, fault: { code: 'missing-picture', message: 'none' } }
    return { src, properties: { picture: src } }
  },
  show: async () => ({ shown, faults: [] }),
} as unknown as Pictures

type Fields = Record<string, unknown>

function page(params: Fields, images: string[] = [], resources: string[] = [], kind = 'page'): Page {
  return {
    kind,
    file: 'content/a/index.md',
    places: new Map(),
    fields: { params, images },
    resources: resources.map((name) => ({ name, type: 'image' })),
  } as unknown as Page
}

function plan(made: Page, params: Fields = {}, raw: Fields = {}) {
  return planCover(made, { params, raw } as unknown as SiteConfig, pictures)
}
const nameOf = (planned: PlannedPicture | null) => planned && ('file' in planned ? planned.file : planned.src)

test('a cover is shown, fetched at once, and stands in social cards', async () => {
  const { cover, card } = plan(page({ cover: { image: 'a.png', alt: '밭', caption: '봄' } }))
  expect((await showCover(cover!, pictures, { text: 42.5, wide: 53.75 })).made).toMatchObject({
    caption: '봄',
    picture: { alt: '밭', src: '/_gaji/img/a.jpg', width: 1600 },
  })
  const ofCard = { src: '/_gaji/img/a.jpg', width: 1360, height: 765, alt: '밭' }
  expect((await showCard(card!, pictures)).made).toEqual(ofCard)
})

describe('a cover is found by the name that its theme gave it', () => {
  test.each<[string, Fields]>([
    ['PaperMod', { cover: { image: 'a.png' } }],
    ['Terminal', { Cover: 'a.png' }],
    ['LoveIt, FixIt and Coder', { featuredImage: 'a.png' }],
    ['the same in the case that Hugo makes of it', { featuredimage: 'a.png' }],
    ['Ananke', { featured_image: 'a.png' }],
    ['Blowfish', { featureimage: 'a.png' }],
    ['Congo', { feature: 'a.png' }],
    ['Stack and Clean White', { image: 'a.png' }],
    ['HugoBlox', { image: { filename: 'a.png' } }],
    ['Tranquilpeak', { coverImage: 'a.png' }],
    ['Mainroad and Anatole', { thumbnail: 'a.png' }],
    ['a list of one', { image: ['a.png'] }],
  ])('%s', (_theme, params) => {
    expect(nameOf(plan(page(params)).cover)).toBe('a.png')
  })

  test('or the one that the site says', () => {
    const params = { image: 'b.png', portrait: 'a.png' }
    expect(nameOf(plan(page(params), { featuredImageField: 'portrait' }).cover)).toBe('a.png')
    expect(nameOf(plan(page(params), { featuredimagefield: 'portrait' }).cover)).toBe('a.png')
  })

  test('with the words beside it', () => {
    const about = { featuredImageAlt: '밭', featuredimagecaption: '<b>봄</b>의 [밭](/a/)' }
    expect(plan(page({ featuredImage: 'a.png', ...about })).cover).toMatchObject({ alt: '밭', caption: '봄의 밭' })
    expect(plan(page({ thumbnail: 'a.png', thumbnail_caption: '봄' })).cover).toMatchObject({ caption: '봄' })
  })

  test.each<[string, Fields, string[], Fields]>([
    [
      'Blowfish, where heroes are on',
      { article: { showHero: true } },
      ['x.png', 'my-feature.png'],
      { theme: 'blowfish' },
    ],
    ['Congo', {}, ['cover.png'], { module: { imports: [{ path: 'github.com/jpanther/congo/v2' }] } }],
    ['HugoBlox', {}, ['featured.jpg'], { theme: ['wowchemy'] }],
    ['Terminal, where it is on', { autoCover: true }, ['cover.webp'], { theme: 'terminal' }],
    ['LoveIt, named by its author', {}, ['featured-image'], {}],
  ])('or by the name of the file: %s', (_theme, params, files, raw) => {
    expect(nameOf(plan(page({}, [], files), params, raw).cover)).toBe(files.at(-1))
    expect(
      plan(
        page(
          {},
          [],
          files.filter((name) => name !== 'featured-image'),
        ),
      ).cover,
    ).toBeNull()
  })
})

test('a picture that nobody shows is not wanted, but looked up', () => {
  const { cover, card, problems } = plan(page({ cover: 'a.png', image: 'b.png', thumbnail: 'none.png' }, ['c.png']))
  expect([nameOf(cover), nameOf(card)]).toEqual(['a.png', 'c.png'])
  expect(problems).toMatchObject([{ code: 'missing-picture' }])
})

describe('a name that neither the site nor its theme gives to covers', () => {
  const ananke = { theme: 'ananke' }

  test('may hold words', () => {
    const { cover, problems } = plan(
      page({ banner: 'none left: sale ends soon', feature: 'none', cover: 'None' }),
      {},
      ananke,
    )
    expect([cover, problems]).toEqual([null, []])
  })

  test.each(['none.png', 'none/a', 'none.webp?v=1'])(
    'is told of as a warning where it seems to name a file: %s',
    (banner) => {
      const { problems } = plan(page({ banner }), {}, ananke)
      expect(problems).toMatchObject([{ severity: 'warning', code: 'missing-picture' }])
      expect(problems[0]?.canShow).toBeUndefined()
    },
  )

  test('shows a file that there is, and one that the page names', () => {
    expect(nameOf(plan(page({ banner: 'a.png' }), {}, ananke).cover)).toBe('a.png')
    expect(nameOf(plan(page({ banner: 'Summer' }, [], ['summer']), {}, ananke).cover)).toBe('Summer')
  })

  test.each<[string, Fields, Fields, Fields]>([
    ['configured', { portrait: 'none' }, { featuredImageField: 'portrait' }, {}],
    ['configured, in another case', { banner: 'none' }, { featuredimagefield: 'Banner' }, ananke],
    ['of its theme', { featured_image: 'none' }, {}, ananke],
    [
      'of its theme, a module',
      { feature: 'none' },
      {},
      { module: { imports: [{ path: 'github.com/jpanther/congo/v2' }] } },
    ],
    ['ours, without a theme', { cover: { image: 'none' } }, {}, {}],
  ])('stops the build no more, but one does that is %s', (_which, params, site, raw) => {
    expect(plan(page(params), site, raw).problems).toMatchObject([{ severity: 'error', code: 'missing-picture' }])
  })
})

test('another site’s cover is shown late and without referrer, with a warning', async () => {
  const src = 'https://pics.example/a.jpg'
  const { cover, card, problems } = plan(page({ cover: src }))
  const { made } = await showCover(cover!, pictures, { text: 42.5, wide: 53.75 })
  expect(made?.picture).toMatchObject({ src, loading: 'lazy', referrerPolicy: 'no-referrer' })
  expect((await showCard(card!, pictures)).made).toEqual({ src, alt: '' })
  expect(problems).toMatchObject([{ severity: 'warning', code: 'external-picture' }])
})

test('a hidden cover, `images` and what a list is called by are for cards alone', () => {
  for (const params of [
    { cover: { image: 'a.png', hidden: true } },
    { image: { filename: 'a.png', preview_only: true } },
    { thumbnail: 'a.png', show_thumb_in_post: false },
  ]) {
    const hidden = plan(page(params))
    expect([hidden.cover, nameOf(hidden.card)]).toEqual([null, 'a.png'])
  }
  const outside = plan(page({}, ['https://pics.example/card.png']))
  expect([outside.cover, nameOf(outside.card), outside.problems]).toEqual([null, 'https://pics.example/card.png', []])
  expect(plan(page({ image: 'a.png' }, [], [], 'section'))).toMatchObject({ cover: null, card: { file: 'a.png' } })
})

test('`images` goes before the cover on a card, as its author has chosen it for that', () => {
  const both = plan(page({ cover: 'a.png' }, ['card.png']))
  expect([nameOf(both.cover), nameOf(both.card), both.isChosen]).toEqual(['a.png', 'card.png', true])
  expect(plan(page({ cover: 'a.png' })).isChosen).toBe(false)
  expect(plan(page({ cover: 'a.png' }, ['card.svg']))).toMatchObject({ card: { file: 'a.png' }, isChosen: false })
})

test('without a word in the front matter, the card takes the resource that Hugo would take, but no drawing', () => {
  const card = (...names: string[]) => nameOf(plan(page({}, [], names)).card)
  expect(card('x.png', 'my-thumbnail.png')).toBe('my-thumbnail.png')
  expect(card('x.png', 'y.png')).toBeNull()
  expect(nameOf(plan(page({ cover: 'a.svg' }, ['b.png'])).card)).toBe('b.png')
})

test('the site’s own picture stands in for pages without one', () => {
  const site = (params: Fields) =>
    ({ config: { params, sources: ['hugo.toml'] }, pages: [page({}, [], [], 'home')] }) as unknown as Site
  expect(nameOf(planSiteCard(site({ images: ['card.png'] }), pictures))).toBe('card.png')
  expect(nameOf(planSiteCard(site({ images: 'https://pics.example/c.png' }), pictures))).toBe(
    'https://pics.example/c.png',
  )
  expect(planSiteCard(site({}), pictures)).toBeNull()
})
