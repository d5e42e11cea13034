/** A page that no file of the author's stands for. Decoded address, without the base path. JSON: the index keeps it. */
export type FeaturePage = {
  /** the feature's name: its view shows the page */
  feature: string
  url: string
  /** key of the language, and its tag for `lang` */
  lang: string
  langTag: string
  /** false for a page that is a means, and no text or list */
  inSitemap?: false
}
