import type { Page, Site } from '../hugo/types'
import type { Place, Problem } from '../problems'
import { parseUrl } from '../site/urls'
import type { Pictures } from './pictures'
import { type CardPicture, cardOf, layoutOf, propertiesOf } from './show-pictures'

/** A picture above the text, as attributes of components/figure/picture.tsx. */
export type Cover = {
  picture: { alt: string; src: string; width: number; height: number; picture: string } | OutsidePicture
  caption: string
}
/** Another site's: not before the reader comes near, and without telling that site from where. */
type OutsidePicture = {
  alt: string
  src: string
  loading: 'lazy'
  fetchPriority: 'auto'
  referrerPolicy: 'no-referrer'
}
type Named = { reference: string; place: Place; alt: string; caption: string; isCover: boolean }
type Result = { cover: Cover | null; card: CardPicture | null; problems: Problem[] }

/**
 * What the front matter names: a cover (PaperMod's `cover.image`, LoveIt's `featuredImage`, a plain `cover`), which the
 * page shows, and pictures for social cards (Hugo's `images`, themes' `image` and `thumbnail`). Without any of them, the
 * picture beside the page that Hugo's cards would take.
 */
export async function pageCover(page: Page, pictures: Pictures): Promise<Result> {
  const result: Result = { cover: null, card: null, problems: [] }
  for (const { reference, place, alt, caption, isCover } of namedPictures(page)) {
    const found = pictures.resolve(reference, page, { alt: '' }, place)
    const faults = [...(found.fault ? [found.fault] : []), ...(found.warnings ?? [])]
    // A card's picture may well be another site's: it isn't shown here.
    const isTold = isCover || found.fault
    if (isTold) result.problems.push(...faults.map((fault) => ({ ...place, severity: 'error' as const, ...fault })))
    if (found.properties?.picture === undefined) {
      if (found.fault || !isWeb(found.src)) continue
      result.card ??= { src: found.src, alt }
      const outside = { loading: 'lazy', fetchPriority: 'auto', referrerPolicy: 'no-referrer' } as const
      if (isCover) result.cover ??= { picture: { alt, src: found.src, ...outside }, caption }
      continue
    }
    const { shown, faults: broken } = await pictures.show(String(found.properties.picture))
    result.problems.push(...broken.map((fault) => ({ ...place, severity: 'error' as const, ...fault })))
    if (!shown) continue
    result.card ??= cardOf(shown, alt)
    if (!isCover) continue
    const layout = layoutOf(shown, { alt }, { figure: { className: ['wide'] }, row: null, linked: false })
    const { src, width, height, picture } = propertiesOf(shown, {}, layout, true)
    result.cover ??= { picture: { alt, src, width, height, picture }, caption }
  }
  return result
}

/** For pages that show no picture: `[params] images = ["card.png"]` of the whole site, as Hugo's cards take it. */
export async function siteCard({ config, pages }: Site, pictures: Pictures): Promise<CardPicture | null> {
  const reference = [config.params.images].flat().find((image) => typeof image === 'string')
  const home = pages.find(({ kind }) => kind === 'home')
  if (reference === undefined || !home) return null
  const place = { file: config.sources[0] ?? '', line: 1, column: 1 }
  const { src, properties, fault } = pictures.resolve(reference, home, { alt: '' }, place)
  if (properties?.picture === undefined) return fault || !isWeb(src) ? null : { src, alt: '' }
  const { shown } = await pictures.show(String(properties.picture))
  return shown && cardOf(shown, '')
}

function namedPictures(page: Page): Named[] {
  const { params, images } = page.fields
  const cover = params.cover ?? params.featuredImage ?? params.featuredimage ?? params.featured_image
  const group = typeof cover === 'object' && cover !== null ? (cover as Record<string, unknown>) : { image: cover }
  const isHidden = group.hidden === true || group.hiddenInSingle === true || group.hiddeninsingle === true
  const named = (reference: unknown, keys: string[], more: Partial<Named> = {}): Named[] => {
    if (typeof reference !== 'string' || reference.trim() === '') return []
    return [{ reference, place: placeOf(page, keys), alt: '', caption: '', isCover: false, ...more }]
  }
  return [
    ...named(
      group.image,
      ['cover.image', 'params.cover.image', 'cover', 'params.cover', 'featuredimage', 'featured_image'],
      {
        alt: String(group.alt ?? ''),
        caption: String(group.caption ?? ''),
        isCover: !isHidden,
      },
    ),
    ...images.flatMap((image, at) => named(image, [`images[${at}]`, 'images'])),
    ...[params.image, params.thumbnail].flatMap((image) =>
      named(image, ['image', 'params.image', 'thumbnail', 'params.thumbnail']),
    ),
    ...named(cardResource(page), []),
  ]
}

/** https://gohugo.io/templates/embedded/#open-graph */
function cardResource({ resources }: Page): string | undefined {
  const pictures = resources.filter(({ type }) => type === 'image').map(({ name }) => name)
  return pictures.find((name) => /feature/i.test(name)) ?? pictures.find((name) => /cover|thumbnail/i.test(name))
}

function isWeb(address: string): boolean {
  return /^https?:/i.test(address) && parseUrl(address) !== null
}

function placeOf(page: Page, keys: readonly string[]): Place {
  const found = keys.map((key) => page.places.get(key)).find((place) => place)
  return { file: page.file ?? '', line: found?.value.line ?? 1, column: found?.value.column ?? 1 }
}
