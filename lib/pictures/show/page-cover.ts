import type { Place, Problem } from '../../base/problems'
import { parseUrl } from '../../base/text/addresses'
import type { CardFigure, CardPicture, Cover } from '../../record/pictures/cover'
import type { Page, Site, SiteConfig } from '../../record/types'
import { namedPictures } from './named-pictures'
import type { Pictures } from './pictures'
import { cardOf, figureOf, layoutOf, type Measures, propertiesOf } from './show-pictures'

/** What a page will show, before anything is encoded: a file of the site, or an address elsewhere. */
export type PlannedPicture = { place: Place; alt: string; caption: string } & ({ file: string } | { src: string })
export type PlannedCover = {
  cover: PlannedPicture | null
  card: PlannedPicture | null
  /** the card's picture was named for that */
  isChosen: boolean
  problems: Problem[]
}

/**
 * Finds the pictures that the front matter names: the cover that the page shows, and one for social cards. What it
 * names besides is looked up, so that a wrong name is told, but neither shown nor encoded.
 */
export function planCover(page: Page, config: SiteConfig, pictures: Pick<Pictures, 'resolve'>): PlannedCover {
  const plan: PlannedCover = { cover: null, card: null, isChosen: false, problems: [] }
  for (const { reference, place, alt, caption, isCover, isChosen, isGuess } of namedPictures(page, config)) {
    const found = pictures.resolve(reference, page, { alt: '' }, place)
    const picture = plannedPicture(found, { place, alt, caption })
    // Lists and the home page show no cover.
    const isShown = isCover && page.kind === 'page' && plan.cover === null
    // A card's picture may well be another site's: it isn't shown here.
    const warnings = isShown ? (found.warnings ?? []) : []
    const guessed = isGuess ? { severity: 'warning' as const, canShow: undefined } : {}
    const faults = [...(found.fault ? [{ ...found.fault, ...guessed }] : []), ...warnings]
    plan.problems.push(...faults.map((fault) => ({ ...place, severity: 'error' as const, ...fault })))
    if (!picture) continue
    if (isShown) plan.cover = picture
    if ('file' in picture && /\.svg$/i.test(picture.file)) continue
    if (plan.card === null || (isChosen && !plan.isChosen)) Object.assign(plan, { card: picture, isChosen })
  }
  return plan
}

/** For pages that show no picture: `[params] images = ["card.png"]` of the whole site, as Hugo's cards take it. */
export function planSiteCard({ config, pages }: Site, pictures: Pick<Pictures, 'resolve'>): PlannedPicture | null {
  const reference = [config.params.images].flat().find((image) => typeof image === 'string')
  const home = pages.find(({ kind }) => kind === 'home')
  if (reference === undefined || !home) return null
  const place = { file: config.sources[0] ?? '', line: 1, column: 1 }
  return plannedPicture(pictures.resolve(reference, home, { alt: '' }, place), { place, alt: '', caption: '' })
}

function plannedPicture(
  { src, fault, properties }: ReturnType<Pictures['resolve']>,
  about: { place: Place; alt: string; caption: string },
): PlannedPicture | null {
  if (properties?.picture !== undefined) return { ...about, file: String(properties.picture) }
  return fault || !isWeb(src) ? null : { ...about, src }
}

function isWeb(address: string): boolean {
  return /^https?:/i.test(address) && parseUrl(address) !== null
}

/** `figure`: what of it may stand on a drawn card. */
type Shown<T> = { made: T | null; figure?: CardFigure | null; problems: Problem[] }

export async function showCover(
  planned: PlannedPicture,
  pictures: Pick<Pictures, 'show'>,
  measures: Measures,
): Promise<Shown<Cover>> {
  const { place, alt, caption } = planned
  if ('src' in planned) {
    const outside = { loading: 'lazy', fetchPriority: 'auto', referrerPolicy: 'no-referrer' } as const
    return { made: { picture: { alt, src: planned.src, ...outside }, caption }, problems: [] }
  }
  const { shown, faults } = await pictures.show(planned.file)
  const problems = faults.map((fault) => ({ ...place, severity: 'error' as const, ...fault }))
  if (!shown) return { made: null, problems }
  const layout = layoutOf(shown, { alt }, { figure: { className: ['wide'] }, row: null, linked: false }, measures)
  const { src, width, height, picture } = propertiesOf(shown, {}, layout, true, measures)
  return { made: { picture: { alt, src, width, height, picture }, caption }, figure: figureOf(shown), problems }
}

export async function showCard(planned: PlannedPicture, pictures: Pick<Pictures, 'show'>): Promise<Shown<CardPicture>> {
  const { place, alt } = planned
  if ('src' in planned) return { made: { src: planned.src, alt }, problems: [] }
  const { shown, faults } = await pictures.show(planned.file)
  const problems = faults.map((fault) => ({ ...place, severity: 'error' as const, ...fault }))
  return { made: shown && cardOf(shown, alt), figure: shown && figureOf(shown), problems }
}
