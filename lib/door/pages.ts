import type { Problem } from '../base/problems'
import { decodeSegment } from '../base/text/addresses'
import { workspace } from '../base/workspace/this-workspace'
import { readPlan } from '../record/render-plan'
import type { SiteSettings } from '../record/site-index'
import { readIndex } from './this-site'

/** What isn't asked by a page for what it shows: which pages there are, and where. */

export function getSettings(): SiteSettings {
  return readIndex().index.settings
}

/** For `next dev`, which shows them in the pages. */
export function getProblems(): Problem[] {
  return readIndex().index.problems
}

/** Every address that shows a page, pagers and features' pages among them. */
export function getAddresses(): string[] {
  const pages = readIndex().index.pages.flatMap((page) => [page.url, ...page.pagers.slice(1)])
  return [...pages, ...readIndex().index.featurePages.map(({ url }) => url)]
}

/** Of these, what a build renders: the rest it has from an earlier one (lib/serve/reuse). */
export function getAddressesToRender(): string[] {
  const reused = new Set(readPlan(workspace.files).reused)
  return getAddresses().filter((url) => !reused.has(url))
}

/** Next's route parameters → the decoded address. */
export function addressOf(...segments: readonly string[]): string {
  const path = segments.map(decodeSegment).join('/')
  const { byUrl, byPager } = readIndex()
  return byUrl.has(`/${path}`) || byPager.has(`/${path}`) ? `/${path}` : `/${path}/`
}
