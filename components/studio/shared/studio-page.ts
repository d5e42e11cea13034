import type { StudioSite } from './studio-context'

/** What a page of the studio shows: the list of texts, the one at `path`, or a feature's page of that name. */
export type StudioPage = { site: StudioSite; path: string | null; part?: StudioPart | undefined }

/** Of which feature it is, and what that says there. */
export type StudioPart = { feature: string; words: unknown }

/** In the place of a text's path. */
export const signedInPath = 'signed-in'

export const rootId = 'studio'
export const pageId = 'studio-page'

/** As JSON that may stand in a `<script>`, which ends at the first `</script`. */
export function writeStudioPage(page: StudioPage): string {
  return JSON.stringify(page).replaceAll('<', '\\u003c')
}

export function readStudioPage(document: Document): StudioPage & { root: HTMLElement } {
  const [root, page] = [rootId, pageId].map((id) => document.getElementById(id))
  if (!root || !page) throw new Error('this is no page of the studio (it is written by studio-document.tsx)')
  return { root, ...JSON.parse(page.textContent) }
}
