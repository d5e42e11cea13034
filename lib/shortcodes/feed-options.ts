import type { Privacy } from '../record/embeds/embeds'

export type FeedOptions = {
  lang: string
  /** a path as it stands in the page → the full address */
  absolute: (address: string) => string
  /** for `{{< section >}}` */
  sectionPages?: { url: string; title: string }[]
  /** the site's, for embeds */
  privacy?: Privacy
}
