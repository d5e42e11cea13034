import { facets } from '../../lib/atlas/facts/facets'
import type { SiteAtlas } from '../../lib/atlas/pages/atlas'
import type { AtlasPage } from '../../lib/atlas/pages/atlas-pages'
import { yearOf } from '../../lib/atlas/record/dates'
import { inLocale } from '../../lib/atlas/record/in-locale'
import type { Locale } from '../../lib/atlas/record/types'
import { pageWords } from '../../lib/atlas/words/words'
import { say } from '../../lib/words/words'

/** Title and description of a page of the atlas; the page shows the one and its head says both. */
export function describePage(page: AtlasPage, atlas: SiteAtlas | null): { title: string; description: string } {
  const words = pageWords(page.locale)
  if (page.kind === 'tree') return { title: words.atlas, description: atlasLead(page.locale, atlas) }
  if (page.kind === 'whole') {
    return { title: words.wholeTree, description: say(words.wholeTreeLead, { count: atlas?.models.length ?? 0 }) }
  }
  if (page.kind === 'changes') return { title: words.changes, description: words.changesLead }
  if (page.kind === 'model') {
    const model = atlas?.byId.get(page.id)
    return {
      title: model?.name ?? page.id,
      description: (model?.keyIdeas && inLocale(model.keyIdeas, page.locale)) ?? model?.expandedName ?? '',
    }
  }
  const list = facetOf(page, atlas)
  const description = list
    ? `${list.facet.label}: ${list.value.label}. ${list.value.models.map(({ name }) => name).join(', ')}`
    : ''
  return { title: say(words.listTitle, { value: list?.value.label ?? '' }), description: description.slice(0, 160) }
}

export function atlasLead(locale: Locale, atlas: SiteAtlas | null): string {
  const models = atlas?.models ?? []
  const [from, to] = [models[0]?.date ?? '', models.at(-1)?.date ?? '']
  return say(pageWords(locale).atlasLead, { from: yearOf(from), to: yearOf(to), count: models.length })
}

export function facetOf(page: AtlasPage & { kind: 'list' }, atlas: SiteAtlas | null) {
  const facet = atlas && facets(atlas, page.locale).find(({ name }) => name === page.facet)
  const value = facet?.values.find((candidate) => candidate.value === page.value)
  return facet && value ? { facet, value } : null
}
