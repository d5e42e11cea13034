import type { Card, ShownFigure } from '../../cards/card'
import type { FeatureCard } from '../../record/feature/feature'
import type { PageSummary, SiteIndex } from '../../record/site-index'
import { homeOf } from '../../site/addresses/urls'
import { formatDate } from '../../site/names/format-date'
import { pageTitle } from '../../site/names/page-name'
import { siteName } from '../../site/names/site-name'
import { taxonomyName } from '../../site/names/taxonomy-name'
import { wordsFor } from '../../words/interface-words'
import { say } from '../../words/words'

/**
 * What stands on the card of each address: pages by what they say, all pagers of a list by the list's, which is their own
 * page; pages of features by what these say. A page whose author has named a picture for it has none.
 */
export function siteCards(
  index: Pick<SiteIndex, 'settings' | 'pages' | 'featurePages'>,
  ofFeatures: readonly FeatureCard[],
  figureOf: (page: PageSummary) => ShownFigure | null,
): Map<string, Card> {
  const { settings, pages, featurePages } = index
  const cards = new Map<string, Card>()
  for (const page of pages) cards.set(page.url, { ...pageCard(page, index), figure: figureOf(page) })
  for (const { url, lang } of featurePages) {
    const home = cards.get(homeOf(settings, lang))
    if (home) cards.set(url, home)
  }
  const added = new Set(featurePages.map(({ url }) => url))
  for (const card of ofFeatures)
    for (const url of card.urls) if (added.has(url)) cards.set(url, featureCard(card, index))
  for (const { url, picture } of pages) if (picture?.isChosen) cards.delete(url)
  return cards
}

type Index = Pick<SiteIndex, 'settings'>

function pageCard(page: PageSummary, { settings }: Index): Omit<Card, 'figure'> {
  const { kind, langTag, lang, date, terms, members, taxonomy } = page
  const words = wordsFor(langTag)
  const title = pageTitle(page, settings, words)
  const site = titleOfSite(lang, { settings })
  const common = { langTag, title, site, kind: '', words: '', date: '', terms: [] }
  if (kind === 'page') {
    const titles = settings.taxonomies.flatMap((name) => (terms[name] ?? []).map((term) => term.title))
    return { ...common, date: date ? formatDate(date, langTag) : '', terms: [...new Set(titles)] }
  }
  // A home says its name itself, and where it is.
  if (kind === 'home') return { ...common, site: hostOf(settings.baseURL) || site, words: page.description }
  const what = kind === 'term' && taxonomy ? (taxonomyName(taxonomy, words) ?? '') : ''
  const count = members.length > 0 && kind !== 'taxonomy' ? say(words.count, { count: members.length }) : ''
  return { ...common, kind: what, words: page.description, date: count }
}

function featureCard(card: FeatureCard, index: Index): Card {
  const { lang, langTag, title, kind = '', words = '', facts: [date = '', ...terms] = [], ornament } = card
  const figure = ornament ? { ornament } : null
  return { langTag, site: titleOfSite(lang, index), kind, title, words, date, terms, figure }
}

function titleOfSite(lang: string, { settings }: Index): string {
  return settings.languages.find(({ key }) => key === lang)?.title || siteName(settings)
}

/** "https://me.github.io/notes/" → "me.github.io/notes" */
function hostOf(baseURL: string): string {
  if (!URL.canParse(baseURL)) return ''
  const { host, pathname } = new URL(baseURL)
  return host + decodeURI(pathname).replace(/\/$/, '')
}
