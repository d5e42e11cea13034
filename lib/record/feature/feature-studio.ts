/** What a feature shows its author in the studio, beside the list of texts. */
export type FeatureStudio = {
  /** by which components/studio-views.ts knows who shows them, and `/api/write/<feature>/…` who answers */
  feature: string
  /** below `/write/`: "comments", and what it is called */
  pages: { path: string; title: string }[]
  /** what they say, in the language that the site is written in */
  words: unknown
}

export const featureStudiosFile = 'studio-pages.json'
