import type { WorkFiles } from '../../base/workspace/work-files'
import type { Site } from '../site'
import type { PageSummary } from '../site-index'
import type { CardPicture } from './cover'

/** What social networks show whole: https://developers.facebook.com/docs/sharing/webmasters/images */
export const socialCardSize = { width: 1200, height: 630 }

const name = 'cards.json'

/** The cards that were drawn, by the addresses of their pages: each as it stands in HTML. */
export function keepSocialCards(files: WorkFiles, cards: ReadonlyMap<string, string>): void {
  files.write(name, Object.fromEntries(cards))
}

/**
 * What a page is shown by elsewhere: the picture that its author has named for that, else the card that was drawn of it,
 * else its own picture. Null where there is none of them.
 */
export function socialCard(
  { kept }: Pick<Site, 'kept'>,
  { url, title, picture }: { url: string; title: string; picture: PageSummary['picture'] },
): CardPicture | null {
  if (picture?.isChosen) return picture
  const src = kept(name, url) as string | undefined
  return src ? { src, ...socialCardSize, alt: title } : picture
}
