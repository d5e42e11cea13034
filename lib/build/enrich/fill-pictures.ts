import type { Problem } from '../../base/problems'
import type { WorkFiles } from '../../base/workspace/work-files'
import { showCard, showCover } from '../../pictures/show/page-cover'
import type { Pictures } from '../../pictures/show/pictures'
import { type Measures, showPictures } from '../../pictures/show/show-pictures'
import { bodyAside, writeBody } from '../../record/bodies'
import type { PageSummary } from '../../record/site-index'
import { lengthOf, type Theme } from '../../record/theme'
import type { WaitingPictures } from './wanted-pictures'
import { withoutFault } from './without-fault'

type Options = Pick<Pictures, 'show'> & {
  theme: Theme
  files: WorkFiles
  /** only tell what is wrong: nothing is written */
  toLook: boolean
}

/** Puts into the index and into the bodies what pictures are shown with, and tells what is wrong with them. */
export async function fillPictures(
  pages: readonly PageSummary[],
  { covers, bodies, siteCard, figures }: WaitingPictures,
  { show, theme, files, toLook }: Options,
): Promise<Problem[]> {
  const problems: Problem[] = []
  const pictures = { show }
  const measures = pictureMeasures(theme)
  for (const [page, plan] of covers) {
    const cover = plan.cover && (await showCover(plan.cover, pictures, measures))
    const card = plan.card && (await showCard(plan.card, pictures))
    page.cover = cover?.made ?? null
    page.picture = card?.made ? { ...card.made, ...(plan.isChosen && { isChosen: true }) } : null
    const figure = cover?.figure ?? card?.figure
    if (figure) figures.set(page, figure)
    problems.push(...(cover?.problems ?? []), ...(card?.problems ?? []))
  }
  for (const { page, bodyLine } of bodies) {
    const fill = async () => {
      const body = bodyAside(files, page.url)
      const shown = await showPictures(body.tree, page.file ?? '', pictures, page.cover === null, measures)
      if (page.picture === null && page.cover === null && shown.figure) figures.set(page, shown.figure)
      page.picture ??= shown.card
      if (!toLook) writeBody(files, page.url, { ...body, hasFigures: shown.hasFigures })
      return shown.problems
    }
    problems.push(...(await withoutFault(files, page, bodyLine, fill)))
  }
  const card = siteCard && (await showCard(siteCard, pictures)).made
  // The site's own picture stands for the whole of it; other pages have a card of their own.
  for (const page of pages) page.picture ??= card && (page.kind === 'home' ? { ...card, isChosen: true } : card)
  return problems
}

/** At the size that a desk's page has; up to the next quarter, as a picture may be a pixel too large but not too small. */
export function pictureMeasures(look: Theme): Measures {
  const measure = (name: string) =>
    Math.ceil(lengthOf(look, `container-${name}`) * lengthOf(look, 'text-root-desk') * 4) / 4
  return { text: measure('text'), wide: measure('wide') }
}
