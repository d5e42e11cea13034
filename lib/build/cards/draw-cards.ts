import { join, resolve } from 'node:path'
import pMap from 'p-map'
import { openProgress } from '../../base/progress'
import type { Workspace } from '../../base/workspace/workspace'
import { type Card, cardLook, type ShownFigure } from '../../cards/card'
import type { OpenFeature } from '../../record/feature/feature'
import type { CardFigure } from '../../record/pictures/cover'
import { keepSocialCards } from '../../record/pictures/social-cards'
import type { PublishedFile } from '../../record/published-file'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import type { Theme } from '../../record/theme'
import { href } from '../../site/addresses/urls'
import { openCardPool } from './card-pool'
import { cardKey, openKeptCards } from './kept-cards'
import { siteCards } from './site-cards'

type Given = {
  features: readonly OpenFeature[]
  /** of each page what may stand on its card */
  figures: ReadonlyMap<PageSummary, CardFigure>
  /** what is published of pictures and drawings */
  pictures: Iterable<PublishedFile>
  theme: Theme
  workspace: Workspace
}

/**
 * Draws the cards that the cache has not, keeps for the pages where theirs are, and returns them for publishing. Each is
 * drawn once however many pages share it.
 */
export async function drawCards(index: SiteIndex, given: Given): Promise<PublishedFile[]> {
  const { features, theme, workspace } = given
  const ofFeatures = features.flatMap((feature) => feature.cards?.(index, theme) ?? [])
  const cards = siteCards(index, ofFeatures, figureFinder(index, given))
  const pool = await openCardPool(workspace)
  const kept = openKeptCards(join(workspace.cacheFolder, 'cards'))
  const look = cardLook(theme)
  const byKey = new Map<string, { card: Card; urls: string[] }>()
  for (const [url, card] of cards) {
    const key = cardKey([pool.version, look, madeOf(card)])
    const same = byKey.get(key) ?? { card, urls: [] }
    same.urls.push(url)
    byKey.set(key, same)
  }
  const progress = openProgress({ ko: '공유 카드', en: 'social cards' })
  let done = 0
  const drawn = await pMap(
    byKey,
    async ([key, { card, urls }]) => {
      const file = kept.find(key) ?? kept.keep(key, await pool.draw({ card, look }))
      progress.tell(++done, byKey.size)
      return { url: `/_gaji/img/${file.hash}-card.png`, file: file.path, urls }
    },
    { concurrency: pool.threads },
  ).finally(progress.end)
  await pool.end()
  kept.prune()
  const places = drawn.flatMap(({ url, urls }) => urls.map((page) => [page, href(index.settings, url)] as const))
  keepSocialCards(workspace.files, new Map(places))
  return drawn.map(({ url, file }) => ({ url, file }))
}

/** Of a site that wants none. */
export async function noCards({ files, cacheFolder }: Workspace): Promise<PublishedFile[]> {
  openKeptCards(join(cacheFolder, 'cards')).prune()
  keepSocialCards(files, new Map())
  return []
}

/** Without where on this disk a figure lies: its name is a hash of its bytes. */
function madeOf({ figure, ...card }: Card): unknown {
  return [card, figure && 'file' in figure ? [figure.name, figure.isPhoto] : figure]
}

/** A picture of another site's has no file here, and none on the card. */
function figureFinder({ settings }: SiteIndex, { figures, pictures, workspace }: Given) {
  const files = new Map([...pictures].map((file) => [settings.basePath + file.url, file]))
  return (page: PageSummary): ShownFigure | null => {
    const figure = figures.get(page)
    const file = figure && files.get(decodeURI(figure.src))
    if (!figure || !file) return null
    if ('text' in file) return { svg: file.text }
    if (!('file' in file)) return null
    return { name: file.url, file: resolve(workspace.siteFolder, file.file), isPhoto: figure.isPhoto }
  }
}
