import { mediaKind } from '../../base/media-kind'
import type { Place } from '../../base/problems'
import { plainLine } from '../../base/text/plain-line'
import type { Page, SiteConfig } from '../../record/types'
import { coverFile, coverNames, coverSwitches, fieldOf } from './cover-names'

/** A picture that a page's front matter names, or that stands beside it under a name that tells. */
type NamedPicture = {
  reference: string
  place: Place
  alt: string
  caption: string
  isCover: boolean
  /** for social cards: Hugo's `images` */
  isChosen: boolean
  /** by a name that the site doesn't give to pictures: it may be another thing */
  isGuess: boolean
}

type Fields = Record<string, unknown>

/**
 * In the order of their worth for a social card: what its theme shows above the text, Hugo's own `images`, further
 * names of covers, the file that its theme would show, the file that Hugo's cards would take.
 * https://gohugo.io/templates/embedded/#open-graph
 */
export function namedPictures(page: Page, config: SiteConfig): NamedPicture[] {
  const { params, images } = page.fields
  const named = coverNames(config).flatMap(({ name, isOwn }) => {
    const found = coverOf(page, params, name)
    return isOwn ? found : found.filter(maybePicture(page)).map((picture) => ({ ...picture, isGuess: true }))
  })
  const [cover, ...others] = named
  const ofCards = images
    .flatMap((image, at) => pictureOf(page, image, [`images[${at}]`, 'images']))
    .map((picture) => ({ ...picture, isChosen: true }))
  const file = coverFile(page, config)
  const shown = cover ? [cover] : []
  return [
    ...shown,
    ...ofCards,
    ...others.map((other) => ({ ...other, isCover: false })),
    ...pictureOf(page, file, []).map((picture) => ({ ...picture, isCover: cover === undefined })),
    ...pictureOf(page, cardFile(page), []),
  ]
}

/** `feature = "AI"` are words. */
function maybePicture({ resources }: Page): (picture: NamedPicture) => boolean {
  const names = new Set(resources.map(({ name }) => name.toLowerCase()))
  return ({ reference }) =>
    reference.includes('/') ||
    mediaKind(reference.replace(/[?#].*$/s, '')) === 'image' ||
    names.has(reference.toLowerCase())
}

/** `cover = "a.png"`, `image = ["a.png"]`, `[cover] image = "a.png"`; beside it or in it, words about it. */
function coverOf(page: Page, params: Fields, name: string): NamedPicture[] {
  const [value] = [fieldOf(params, name)].flat()
  const group = typeof value === 'object' && value !== null ? (value as Fields) : {}
  const source = ['image', 'src', 'url', 'filename'].find((key) => typeof group[key] === 'string')
  const [found] = pictureOf(page, source ? group[source] : value, placesOf(name, source))
  if (!found) return []
  const about = (word: string) => {
    const beside = fieldOf(params, `${name}${word}`) ?? fieldOf(params, `${name}_${word}`)
    return plainLine(String(fieldOf(group, word) ?? beside ?? ''), 0)
  }
  const isHidden = coverSwitches.some(([field, hiding]) => (fieldOf(group, field) ?? fieldOf(params, field)) === hiding)
  return [{ ...found, alt: about('alt'), caption: about('caption'), isCover: !isHidden }]
}

function pictureOf(page: Page, reference: unknown, keys: readonly string[]): NamedPicture[] {
  if (typeof reference !== 'string' || reference.trim() === '') return []
  return [
    { reference, place: placeOf(page, keys), alt: '', caption: '', isCover: false, isChosen: false, isGuess: false },
  ]
}

function cardFile({ resources }: Page): string | undefined {
  const pictures = resources.filter(({ type }) => type === 'image').map(({ name }) => name)
  return pictures.find((name) => /feature/i.test(name)) ?? pictures.find((name) => /cover|thumbnail/i.test(name))
}

function placesOf(name: string, source: string | undefined): string[] {
  const key = name.toLowerCase()
  return [...(source ? [`${key}.${source}`, `params.${key}.${source}`] : []), key, `params.${key}`, `${key}[0]`]
}

function placeOf(page: Page, keys: readonly string[]): Place {
  const found = keys.map((key) => page.places.get(key)).find((place) => place)
  return { file: page.file ?? '', line: found?.value.line ?? 1, column: found?.value.column ?? 1 }
}
