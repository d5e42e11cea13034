import type { Problem } from '../../base/problems'
import { workFiles } from '../../base/work-files'
import { type PlannedCover, type PlannedPicture, showCard, showCover } from '../../pictures/show/page-cover'
import type { Pictures } from '../../pictures/show/pictures'
import { type Measures, showPictures } from '../../pictures/show/show-pictures'
import { bodyAside, writeBody } from '../../record/bodies'
import type { PageSummary } from '../../record/site-index'
import { lengthOf, type Theme } from '../../record/theme'
import { theme } from '../assets/theme-tokens'
import { withoutFault } from '../resolve/without-fault'

/** What the texts have asked for, when all of them are read and none of their pictures is encoded yet. */
export type WaitingPictures = {
  covers: Map<PageSummary, PlannedCover>
  /** pages whose bodies were set aside, since they show pictures, and the line of the file where each body begins */
  bodies: { page: PageSummary; bodyLine: number }[]
  /** for pages that show none */
  siteCard: PlannedPicture | null
}

/**
 * Puts into the index and into the bodies what pictures are shown with, and tells what is wrong with them. `toLook`:
 * only that; nothing is written.
 */
export async function fillPictures(
  pages: readonly PageSummary[],
  { covers, bodies, siteCard }: WaitingPictures,
  pictures: Pick<Pictures, 'show'>,
  { toLook = false } = {},
): Promise<Problem[]> {
  const problems: Problem[] = []
  const measures = pictureMeasures(theme())
  for (const [page, plan] of covers) {
    const cover = plan.cover && (await showCover(plan.cover, pictures, measures))
    const card = plan.card && (await showCard(plan.card, pictures))
    page.cover = cover?.made ?? null
    page.picture = card?.made ?? null
    problems.push(...(cover?.problems ?? []), ...(card?.problems ?? []))
  }
  for (const { page, bodyLine } of bodies) {
    const fill = async () => {
      const body = bodyAside(workFiles, page.url)
      const shown = await showPictures(body.tree, page.file ?? '', pictures, page.cover === null, measures)
      page.picture ??= shown.card
      if (!toLook) writeBody(workFiles, page.url, { ...body, hasFigures: shown.hasFigures })
      return shown.problems
    }
    problems.push(...(await withoutFault(page, bodyLine, fill)))
  }
  const card = siteCard && (await showCard(siteCard, pictures)).made
  for (const page of pages) page.picture ??= card
  return problems
}

/** At the size that a desk's page has; up to the next quarter, as a picture may be a pixel too large but not too small. */
export function pictureMeasures(look: Theme): Measures {
  const measure = (name: string) =>
    Math.ceil(lengthOf(look, `container-${name}`) * lengthOf(look, 'text-root-desk') * 4) / 4
  return { text: measure('text'), wide: measure('wide') }
}
