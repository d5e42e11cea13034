import type { Card, ShownFigure } from '../../cards/card'
import type { PictureFile } from '../../pictures/show/picture-files'
import type { CardFigure } from '../../record/pictures/cover'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { siteCards } from '../cards/site-cards'

/** Where each picture that a page shows lies, by the addresses that it is shown at. */
export function openPlaces(show: (file: string) => Promise<PictureFile>) {
  const files = new Map<string, string>()
  return {
    fileAt: (src: string) => files.get(src),
    async show(file: string): Promise<PictureFile> {
      const found = await show(file)
      const { original, fallback, sources } = found.shown ?? {}
      const variants = sources?.flatMap(({ srcset }) => srcset.map(({ src }) => src)) ?? []
      for (const src of [original, fallback?.src, ...variants]) if (src) files.set(src, file)
      return found
    },
  }
}

/** What is drawn for a page, or the picture's file that its author has named for that. */
export type PreviewCard = { card: Card } | { file: string }

/** A figure that is drawn first with a build, of a diagram's text, isn't on it. */
export function previewCard(
  index: SiteIndex,
  page: PageSummary,
  { figure, fileAt }: { figure: CardFigure | undefined; fileAt: (src: string) => string | undefined },
): PreviewCard | null {
  if (page.picture?.isChosen) {
    const file = fileAt(page.picture.src)
    return file === undefined ? null : { file }
  }
  const file = figure && fileAt(figure.src)
  const shown: ShownFigure | null = figure && file ? { name: figure.src, file, isPhoto: figure.isPhoto } : null
  const card = siteCards({ ...index, pages: [page], featurePages: [] }, [], () => shown).get(page.url)
  return card ? { card } : null
}
