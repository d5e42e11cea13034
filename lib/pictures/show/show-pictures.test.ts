import type { Element, ElementContent, Root } from 'hast'
import { expect, test } from 'vitest'
import type { ShownPicture } from '../../record/pictures/shown-picture'
import { picturesOf, showPictures } from './show-pictures'

const base: ShownPicture = {
  original: '/posts/a.png',
  width: 2000,
  height: 1000,
  kind: 'photo',
  ground: null,
  sources: [],
  still: [],
  fallback: { src: '/_gaji/img/a.png', width: 1360, height: 680, type: 'image/png' },
}
const pictures: Record<string, ShownPicture> = {
  photo: base,
  'wide drawing': { ...base, kind: 'line-art', height: 600 },
  icon: { ...base, width: 32, height: 32, fallback: { ...base.fallback, width: 32, height: 32 } },
  drawing: { ...base, kind: 'line-art', fallback: { ...base.fallback, type: 'image/svg+xml' } },
}
const show = async (file: string) => {
  const shown = pictures[file] ?? null
  return { shown, faults: shown ? [] : [{ code: 'picture-broken', message: 'broken', canShow: true }] }
}
const element = (tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element => {
  return { type: 'element', tagName, properties, children }
}
const img = (picture: string, more: Element['properties'] = {}) =>
  element('img', { src: 'x', alt: '그림', picture, place: '3:7', ...more })
const figure = (picture: string, more: Element['properties'] = {}) => element('figure', {}, img(picture, more))

async function shownIn(...children: Element[]) {
  const tree: Root = { type: 'root', children }
  const result = await showPictures(tree, 'content/a.md', { show }, true, { text: 42.5, wide: 53.75 })
  const images: Element[] = []
  const collect = (node: Root | ElementContent): void => {
    if (node.type === 'element' && node.tagName === 'img') images.push(node)
    if ('children' in node) for (const child of node.children) collect(child as ElementContent)
  }
  collect(tree)
  const layouts = images.map(({ properties }) => (properties.picture ? JSON.parse(String(properties.picture)) : null))
  return { tree, result, images, layouts }
}

test('only the first picture of a page is fetched at once', async () => {
  const { images } = await shownIn(figure('photo'), figure('photo'))
  expect(images.map(({ properties }) => [properties.loading, properties.fetchPriority])).toEqual([
    ['eager', 'high'],
    ['lazy', undefined],
  ])
})

test('a wide drawing gets the wide measure, a photograph only where its author says so', async () => {
  const wide = element('figure', { className: ['wide'] }, img('photo'))
  const { layouts } = await shownIn(figure('wide drawing'), figure('photo'), wide)
  expect(layouts.map(({ measure }) => measure)).toEqual(['wide', 'text', 'wide'])
  expect(layouts[1].sizes).toBe('(min-width: 42.5rem) 42.5rem, 100vw')
})

test('a picture is wanted in the widths of a wide one where its author says so or it stands in a row', () => {
  const wide = element('figure', { className: ['wide'] }, img('photo'))
  const row = element('div', { className: ['figure-row'] }, figure('icon'), figure('drawing'))
  const { wanted } = picturesOf({ type: 'root', children: [figure('photo'), wide, row] })
  expect(wanted.map(({ use }) => use)).toEqual(['text', 'wide', 'wide', 'wide'])
})

test('photographs in a row stay in it, wide drawings stand below each other', async () => {
  const row = (picture: string) => element('div', { className: ['figure-row'] }, figure(picture), figure(picture))
  const { tree, layouts } = await shownIn(row('photo'), row('wide drawing'))
  expect(layouts.map(({ measure }) => measure)).toEqual(['row', 'row', 'wide', 'wide'])
  expect((tree.children[1] as Element).properties.className).toEqual(['figure-stack'])
})

test('a picture in a line, a linked one and a decorative one lead nowhere', async () => {
  const linked = element('figure', {}, element('a', { href: '/b/' }, img('photo')))
  const { layouts, result } = await shownIn(element('p', {}, img('icon')), linked, figure('photo', { alt: '' }))
  expect(layouts.map(({ zoom }) => zoom)).toEqual([false, false, false])
  expect(result.hasFigures).toBe(false)
})

test('a large picture in a table or a line can be looked at closely, not one in a heading or a caption', async () => {
  const { layouts, result } = await shownIn(
    element('table', {}, element('td', {}, img('photo'))),
    element('p', {}, { type: 'text', value: '글 ' }, img('photo')),
    element('h2', {}, img('photo')),
    element('figure', {}, element('figcaption', {}, img('photo'))),
  )
  expect(layouts.map(({ zoom, measure }) => [zoom, measure])).toEqual([
    [true, 'line'],
    [true, 'line'],
    [false, 'line'],
    [false, 'line'],
  ])
  expect(result.hasFigures).toBe(true)
})

test('many pictures stand in rows of three, four of them in a square', async () => {
  const row = (count: number) =>
    element('div', { className: ['figure-row'] }, ...Array.from({ length: count }, () => figure('photo')))
  const { layouts } = await shownIn(row(2), row(3), row(4), row(9))
  const sizes = [0, 2, 5, 9].map((at) => layouts[at].sizes)
  expect(sizes).toEqual([26.88, 17.92, 26.88, 17.92].map((rem) => `(min-width: 48rem) ${rem}rem, 100vw`))
})

test('a width that the author gives keeps the true ratio', async () => {
  const { images } = await shownIn(figure('photo', { width: '600' }), figure('photo', { width: '50%' }))
  expect(images.map(({ properties }) => [properties.width, properties.height])).toEqual([
    [600, 300],
    [340, 170],
  ])
})

test('the first figure that is no SVG stands for the page in social cards', async () => {
  const { result } = await shownIn(figure('drawing'), figure('photo'))
  expect(result.card).toEqual({ src: '/_gaji/img/a.png', width: 1360, height: 680, alt: '그림' })
})

test('a small first figure gives way to one that fills a card', async () => {
  const { result } = await shownIn(figure('icon'), figure('photo'))
  expect(result.card).toMatchObject({ width: 1360, height: 680 })
  expect((await shownIn(figure('icon'))).result.card).toMatchObject({ width: 32 })
})

test('a broken picture is an error with its place, and a box in the page', async () => {
  const { result, images } = await shownIn(figure('torn'))
  expect(result.problems[0]).toMatchObject({ file: 'content/a.md', line: 3, column: 7, severity: 'error' })
  expect(images[0]?.properties.broken).toBe('torn')
})

test('a drawn card shows the first picture that is no sign, by the lightest of its files that is wide enough', async () => {
  const srcset = [320, 680, 1360].map((width) => ({ src: `/_gaji/img/a-${width}.webp`, width }))
  const avif = { type: 'image/avif', srcset: [{ src: '/_gaji/img/a-680.avif', width: 680 }] }
  pictures['with files'] = { ...base, sources: [avif, { type: 'image/webp', srcset }] }
  const figureIn = async (...names: string[]) => (await shownIn(...names.map((name) => figure(name)))).result.figure
  expect(await figureIn('icon', 'with files', 'photo')).toEqual({ src: '/_gaji/img/a-680.webp', isPhoto: true })
  expect(await figureIn('drawing')).toEqual({ src: '/_gaji/img/a.png', isPhoto: false })
  expect((await shownIn(img('photo'))).result.figure).toBeNull()
})
