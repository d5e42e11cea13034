import type { WorkFiles } from '../../base/workspace/work-files'
import { type Body, bodyText } from '../../record/bodies'
import type { FeatureText, OpenFeature } from '../../record/feature/feature'
import { isBlank } from '../../record/lists/blank-page'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { readSections } from '../index/read-sections'
import type { SearchedPage, Section } from '../index/types'

/** A page whose sections are read when they are asked for; `madeOf`: what tells them from others. */
export type SearchablePage = { page: Omit<SearchedPage, 'sections'>; madeOf: string; sections(): Section[] }

/**
 * What can be found: public pages that lists show and that have a text, and what features say on theirs. By language,
 * the default one last, since what is written next is written in it, and within each by date, the oldest first: a new
 * post changes no other's number. One whose front matter says `search = false` is left out. A page at a time: their
 * texts together are large.
 */
export function* searchedPages(
  { settings, pages }: SiteIndex,
  features: readonly OpenFeature[],
  files: WorkFiles,
): Generator<SearchablePage> {
  const texts = features.flatMap((feature) => feature.texts?.(settings) ?? [])
  const others = settings.languages.map(({ key }) => key).filter((key) => key !== settings.defaultLanguage)
  for (const lang of [...others, settings.defaultLanguage]) {
    for (const text of texts) if (text.lang === lang) yield ofFeature(text)
    const own = pages.filter((page) => page.lang === lang && isSearched(page))
    own.sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || (a.url < b.url ? -1 : 1))
    for (const page of own) yield ofPage(page, files)
  }
}

function isSearched(page: PageSummary): boolean {
  const { kind, state, listed, params } = page
  return kind === 'page' && state === 'public' && listed && !isBlank(page) && params.search !== false
}

function ofPage(page: PageSummary, files: WorkFiles): SearchablePage {
  const { url, lang, title, date, description, terms } = page
  const named = Object.entries(terms as Record<string, { title: string }[]>).map(([taxonomy, list]) => [
    taxonomy,
    list.map(({ title: name }) => name.normalize('NFC')),
  ])
  const madeOf = (page.hasBody && bodyText(files, url)) || ''
  return {
    page: {
      ...{ url, lang, date: date?.slice(0, 10) ?? null },
      title: title.normalize('NFC'),
      description: description.normalize('NFC'),
      terms: Object.fromEntries(named),
    },
    madeOf,
    sections: () => (madeOf ? readSections((JSON.parse(madeOf) as Body).tree) : []),
  }
}

function ofFeature({ url, lang, title, description, text }: FeatureText): SearchablePage {
  const page = { url, lang, title, date: null, description, terms: {} }
  return { page, madeOf: text, sections: () => [{ id: '', title: '', text }] }
}
