import type { Problem } from '../../base/problems'
import { type PlannedCover, type PlannedPicture, planCover, planSiteCard } from '../../pictures/show/page-cover'
import type { WantedPicture } from '../../pictures/show/picture-files'
import type { Pictures } from '../../pictures/show/pictures'
import { newestFirst } from '../../record/lists/newest-first'
import type { CardFigure } from '../../record/pictures/cover'
import type { PageSummary } from '../../record/site-index'
import type { Site } from '../../record/types'
import { imageHosts } from './page-hosts'

/** What the texts have asked for, when all of them are read and none of their pictures is encoded yet. */
export type WaitingPictures = {
  covers: Map<PageSummary, PlannedCover>
  /** pages whose bodies were set aside, since they show pictures, and the line of the file where each body begins */
  bodies: { page: PageSummary; bodyLine: number; wanted: WantedPicture[] }[]
  /** for pages that show none */
  siteCard: PlannedPicture | null
  /** what may stand on the card that is drawn of a page: the first of its drawings, until its pictures are there */
  figures: Map<PageSummary, CardFigure>
}

/** The covers and cards that front matter names. Tells each page the hosts that it shows pictures of. */
export function planPictures(
  site: Site,
  pages: readonly PageSummary[],
  pictures: Pictures,
): { waiting: WaitingPictures; problems: Problem[] } {
  const waiting: WaitingPictures = {
    covers: new Map(),
    bodies: [],
    siteCard: planSiteCard(site, pictures),
    figures: new Map(),
  }
  const problems: Problem[] = []
  const byUrl = new Map(pages.map((summary) => [summary.url, summary]))
  for (const page of site.pages) {
    const summary = byUrl.get(page.url)
    if (!summary || page.file === null) continue
    const plan = planCover(page, site.config, pictures)
    waiting.covers.set(summary, plan)
    summary.imageHosts = imageHosts(outsideOf(plan.cover))
    problems.push(...plan.problems)
  }
  return { waiting, problems }
}

/** The address of a cover that another host has. */
export function outsideOf(cover: PlannedPicture | null | undefined): string | null {
  return cover && 'src' in cover ? cover.src : null
}

/**
 * After the bodies, which may show a cover themselves: in the order in which readers meet the pictures, the newest page
 * first, its cover, then its text. A build that runs out of time has made the first ones.
 */
export function wantPictures({ covers, bodies, siteCard }: WaitingPictures, pictures: Pick<Pictures, 'want'>): void {
  const inTexts = new Map(bodies.map(({ page, wanted }) => [page, wanted]))
  for (const page of newestFirst([...new Set([...covers.keys(), ...inTexts.keys()])])) {
    const cover = covers.get(page)?.cover
    if (cover && 'file' in cover) pictures.want({ file: cover.file, use: 'wide' })
    for (const wanted of inTexts.get(page) ?? []) pictures.want(wanted)
  }
  for (const card of [...[...covers.values()].map((plan) => plan.card), siteCard])
    if (card && 'file' in card) pictures.want({ file: card.file, use: 'card' })
}
