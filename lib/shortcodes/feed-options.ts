import type { Privacy } from '../record/embeds/embeds'
import type { Words } from '../words/words'

export type FeedOptions = {
  /** in the page's language */
  words: Pick<Words, 'details' | 'expand'>
  /** a path as it stands in the page → the full address */
  absolute: (address: string) => string
  /** for `{{< section >}}` */
  sectionPages?: { url: string; title: string }[]
  /** the site's, for embeds */
  privacy?: Privacy
}
