import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { pageName } from '../../lib/site/names/page-name'
import { taxonomyName } from '../../lib/site/names/taxonomy-name'
import { wordsFor } from '../../lib/words/interface-words'

/** A step on the way from home to a page. */
export type Crumb = { name: string; url: string }

/** The lists that a page stands in, from below home down to it. */
export function listsAbove({ pageAt, settings }: Pick<Site, 'pageAt' | 'settings'>, { parent }: PageSummary): Crumb[] {
  const above: Crumb[] = []
  for (let list = parent && pageAt(parent); list && list.kind !== 'home'; list = list.parent && pageAt(list.parent)) {
    const words = wordsFor(list.langTag)
    const name = list.kind === 'taxonomy' ? taxonomyName(list.taxonomy ?? '', words) : undefined
    above.unshift({ name: name ?? pageName(list, settings, words), url: list.url })
  }
  return above
}
