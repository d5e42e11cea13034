import { posix } from 'node:path'
import type { Element, ElementContent, Properties, Root } from 'hast'
import type { Problem } from '../../base/problems'
import { visit as walk } from '../../base/visit'
import type { CardFigure, CardPicture } from '../../record/pictures/cover'
import type { PictureLayout, ShownPicture } from '../../record/pictures/shown-picture'
import { readSpot } from '../../record/spot'
import { wideRatio } from '../encode/make-variants'
import type { WantedPicture } from './picture-files'
import type { Pictures } from './pictures'

type Use = { image: Element; place: { line: number; column: number }; around: Surroundings }
/** `linked`: in a link, or where one would be out of place */
type Surroundings = { figure: Properties | null; row: Row | null; linked: boolean }
/** Pictures beside each other; `open` once they are found to need the whole measure each. */
type Row = { element: Element; length: number; open: boolean }
/** How wide the text and what stands out of it may become, in rem of the browser's own size, which `sizes` counts in. */
export type Measures = { text: number; wide: number }
type Result = {
  problems: Problem[]
  hasFigures: boolean
  card: CardPicture | null
  /** the first picture that may stand on a drawn card */
  figure: CardFigure | null
}

/**
 * Fills in what each picture of a resolved body is shown with: its files, its size, how wide it may become. The first
 * picture of a page is fetched at once, all others when they come near. Changes the tree.
 */
export async function showPictures(
  tree: Root,
  file: string,
  pictures: Pick<Pictures, 'show'>,
  isFirst: boolean,
  measures: Measures,
): Promise<Result> {
  const uses = picturesIn(tree)
  const result: Result = { problems: [], hasFigures: false, card: null, figure: null }
  const shown = await Promise.all(uses.map(({ image }) => pictures.show(String(image.properties.picture))))
  for (const [at, { around }] of uses.entries()) openRow(around.row, shown[at]?.shown ?? null)
  let first = isFirst
  for (const [at, { image, place, around }] of uses.entries()) {
    const { shown: picture, faults } = shown[at] as (typeof shown)[number]
    result.problems.push(...faults.map((fault) => ({ file, ...place, severity: 'error' as const, ...fault })))
    if (!picture) {
      image.properties = {
        alt: image.properties.alt,
        src: '',
        broken: posix.basename(String(image.properties.picture)),
      }
      continue
    }
    const layout = layoutOf(picture, image.properties, around, measures)
    result.hasFigures ||= layout.zoom
    if (around.figure) result.figure ??= figureOf(picture)
    if (around.figure) result.card = betterCard(result.card, cardOf(picture, String(image.properties.alt ?? '')))
    image.properties = { ...image.properties, ...propertiesOf(picture, image.properties, layout, first, measures) }
    first = false
  }
  return result
}

/** The site's own pictures that a resolved body shows, in its order, and the address or file of the very first one. */
export function picturesOf(tree: Root): { wanted: WantedPicture[]; first: string | null } {
  const wanted = picturesIn(tree).map(({ image, around }) => ({
    file: String(image.properties.picture),
    use: around.row || isWide(around.figure) ? ('wide' as const) : ('text' as const),
  }))
  let first: string | null = null
  walk(tree, 'element', ({ tagName, properties: { picture, src } }) => {
    if (tagName === 'img') first ??= String(picture ?? src ?? '')
  })
  return { wanted, first }
}

export function cardOf({ fallback: { src, width, height, type } }: ShownPicture, alt: string): CardPicture | null {
  return type === 'image/svg+xml' || type === 'image/x-icon' ? null : { src, width, height, alt }
}

/** Wide enough for half of a card on a dense screen: it is drawn once, and small. */
const figureWidth = 640

/** The lightest of its files that a card can take; icons are none. */
export function figureOf({ kind, width, still, sources, fallback }: ShownPicture): CardFigure | null {
  if (fallback.type === 'image/x-icon' || width < smallestFigure) return null
  // AVIF takes longest to read.
  const quick = (still.length > 0 ? still : sources).flatMap(({ type, srcset }) =>
    type === 'image/webp' ? srcset : [],
  )
  const enough = quick.filter((one) => one.width >= figureWidth).sort((a, b) => a.width - b.width)
  return { src: enough[0]?.src ?? fallback.src, isPhoto: kind === 'photo' }
}

/** Badges and signs are no figures. */
const smallestFigure = 160

/** What Kakao shows as a large card. https://developers.kakao.com/docs/latest/ko/kakaotalk-message/common */
const largeCard = { width: 800, height: 400 }

/** The first one, unless only a later one fills a large card. */
function betterCard(first: CardPicture | null, next: CardPicture | null): CardPicture | null {
  const isLarge = ({ width = 0, height = 0 }: CardPicture) => width >= largeCard.width && height >= largeCard.height
  return first && (isLarge(first) || !next || !isLarge(next)) ? first : next
}

export function propertiesOf(
  picture: ShownPicture,
  written: Properties,
  layout: PictureLayout,
  isFirst: boolean,
  measures: Measures,
) {
  const eager: Properties = isFirst
    ? { loading: 'eager', fetchPriority: 'high' }
    : { loading: 'lazy', decoding: 'async' }
  const ownWish: Properties = written.loading === 'eager' ? { loading: 'eager', decoding: undefined } : {}
  return {
    ...eager,
    ...ownWish,
    ...displaySize(picture, written, measures),
    src: picture.fallback.src,
    picture: JSON.stringify({ ...picture, ...layout }),
    place: undefined,
  }
}

/** Ratio of width to height from which a drawing's writing is too small on half of the wide measure. */
const rowRatio = 2

/** Wide drawings stand below each other: side by side nobody could read them. */
function openRow(row: Row | null, picture: ShownPicture | null): void {
  if (!row || row.open || !picture || picture.kind === 'photo' || picture.width / picture.height <= rowRatio) return
  row.open = true
  row.element.properties.className = ['figure-stack']
}

export function layoutOf(
  picture: ShownPicture,
  written: Properties,
  { figure, row, linked }: Surroundings,
  measures: Measures,
): PictureLayout {
  const isWideDrawing = picture.kind !== 'photo' && picture.width / picture.height > (row?.open ? rowRatio : wideRatio)
  const length = row && !row.open ? row.length : 1
  const measure = !figure ? 'line' : length > 1 ? 'row' : isWideDrawing || isWide(figure) ? 'wide' : 'text'
  // A decorative picture has no words that could name the link.
  const { width } = displaySize(picture, written, measures)
  const zoom = (figure !== null || width >= largeInLine) && !linked && written.alt !== ''
  return { measure, zoom, sizes: sizesOf(measure, width, length, measures) }
}

function isWide(figure: Properties | null): boolean {
  return figure !== null && [figure.className, figure.class].flat().join(' ').split(/\s+/).includes('wide')
}

/** From this width on, a picture within a line or a table is no sign but something to look into. */
const largeInLine = 240

function sizesOf(
  measure: PictureLayout['measure'],
  width: number,
  row: number,
  { text, wide: most }: Measures,
): string {
  const whole = measure === 'text' || measure === 'line' ? text : most
  const wide = whole / (measure === 'row' ? columnsOf(row) : 1)
  if (width < wide * 16) return `min(100vw, ${width}px)`
  return measure === 'row'
    ? `(min-width: 48rem) ${Math.round(wide * 100) / 100}rem, 100vw`
    : `(min-width: ${wide}rem) ${wide}rem, 100vw`
}

/** As figure.css sets them: three beside each other, four in a square. */
function columnsOf(length: number): number {
  return length === 4 ? 2 : Math.min(length, 3)
}

/** A phone's screenshot would fill two screens of a desk at its full width. */
const tallest = 760

/** Of the box on the page, in its true ratio, so that nothing moves when the picture comes. */
function displaySize(
  { kind, width, height }: ShownPicture,
  written: Properties,
  { text }: Measures,
): { width: number; height: number } {
  const wantedWidth = lengthOf(written.width, text * 16)
  const wantedHeight = lengthOf(written.height, 0)
  const ratio = height / width
  if (wantedWidth > 0) return { width: wantedWidth, height: wantedHeight || Math.round(wantedWidth * ratio) }
  if (wantedHeight > 0) return { width: Math.round(wantedHeight / ratio), height: wantedHeight }
  const isTall = kind !== 'line-art' && ratio > 1.4 && height > tallest
  return isTall ? { width: Math.round(tallest / ratio), height: tallest } : { width, height }
}

/** "600", "600px" and, of the text's measure, "50%". */
function lengthOf(written: Properties[string], whole: number): number {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(px|%)?\s*$/.exec(String(written ?? '')) ?? []
  return Math.round(number === undefined ? 0 : unit === '%' ? (Number(number) / 100) * whole : Number(number))
}

function picturesIn(tree: Root): Use[] {
  const uses: Use[] = []
  visit(tree.children as ElementContent[], { figure: null, row: null, linked: false })
  return uses

  function visit(nodes: readonly ElementContent[], around: Surroundings): void {
    for (const node of nodes) {
      if (node.type !== 'element') continue
      if (node.tagName === 'img' && node.properties.picture !== undefined) {
        uses.push({ image: node, place: readSpot(node.properties.place), around })
      } else visit(node.children, within(node, around))
    }
  }
}

function within(node: Element, around: Surroundings): Surroundings {
  const { tagName, properties, children } = node
  const classes = Array.isArray(properties.className) ? properties.className : []
  if (tagName === 'a' || /^(?:h[1-6]|summary)$/.test(tagName)) return { ...around, linked: true }
  if (classes.includes('figure-row')) {
    return { ...around, row: { element: node, length: children.length, open: false } }
  }
  if (tagName === 'figcaption') return { figure: null, row: null, linked: true }
  if (tagName === 'table') return { figure: null, row: null, linked: around.linked }
  if (tagName === 'figure') return { ...around, figure: properties }
  const isCall = tagName === 'gaji-shortcode' && String(properties.as ?? properties.name).toLowerCase() === 'figure'
  return isCall ? { ...around, figure: JSON.parse(String(properties.params)) as Properties } : around
}
