import type { FeaturePage } from '../../record/feature/feature-page'
import type { SiteLanguage, SiteSettings } from '../../record/site-index'
import { type FacetName, facets, facetUrl, modelUrl } from '../facts/facets'
import type { Catalogue } from '../read/catalogue'
import type { Atlas, Locale } from '../record/types'
import { isSpoken, localeOf } from '../words/words'

/** A page of the atlas. Its address is decoded, without the base path. */
export type AtlasPage = FeaturePage & { feature: 'atlas'; locale: Locale } & (
    | { kind: 'tree' }
    | { kind: 'whole' }
    | { kind: 'changes' }
    | { kind: 'model'; id: string }
    | { kind: 'list'; facet: FacetName; value: string }
  )

export function isAtlasPage(page: FeaturePage): page is AtlasPage {
  return page.feature === 'atlas'
}

/** The languages that the atlas speaks, each below its home: `/models/`, `/en/models/`. */
export function atlasLanguages(languages: readonly SiteLanguage[], defaultLanguage: string): SiteLanguage[] {
  const spoken = languages.filter(({ tag }) => isSpoken(tag))
  return spoken.length > 0 ? spoken : languages.filter(({ key }) => key === defaultLanguage)
}

/** All of them; none where another site shows the atlas. */
export function ownAtlasPages(
  { languages, defaultLanguage }: Pick<SiteSettings, 'languages' | 'defaultLanguage'>,
  { atlas, home }: Pick<Catalogue, 'atlas' | 'home'>,
): AtlasPage[] {
  if (!atlas || home !== null) return []
  return atlasLanguages(languages, defaultLanguage).flatMap((language) => pagesIn(language, atlas))
}

/** Where the tree stands for others to show, a language each. */
export function embedUrls(
  { languages, defaultLanguage }: Pick<SiteSettings, 'languages' | 'defaultLanguage'>,
  { atlas, home }: Pick<Catalogue, 'atlas' | 'home'>,
): string[] {
  if (!atlas || home !== null) return []
  return atlasLanguages(languages, defaultLanguage).map((language) => inLanguage(language.home, embedUrl))
}

function pagesIn({ key, tag, home }: SiteLanguage, atlas: Atlas): AtlasPage[] {
  const locale = localeOf(tag)
  const common = (url: string) => {
    return { feature: 'atlas' as const, url: inLanguage(home, url), lang: key, langTag: tag, locale }
  }
  return [
    { ...common('/models/'), kind: 'tree' },
    { ...common(wholeTreeUrl), kind: 'whole' },
    ...(atlas.changes.length > 0 ? [{ ...common(changesUrl), kind: 'changes' as const }] : []),
    ...atlas.models.map(({ id }) => ({ ...common(modelUrl(id)), kind: 'model' as const, id })),
    ...facets(atlas, locale).flatMap(({ name, values }) =>
      values.map(({ value }) => ({ ...common(facetUrl(name, value)), kind: 'list' as const, facet: name, value })),
    ),
  ]
}

/** all models as a tree */
export const wholeTreeUrl = '/models/tree/'

/** the tree for a frame of another site: a file, which has its own headers on every host */
export const embedUrl = '/models/embed.html'

/** what became of the catalogue; its feed lies below */
export const changesUrl = '/models/changes/'
export const changesFeedUrl = `${changesUrl}index.xml`

/** Below a language's home: "/models/" → "/en/models/" */
export function inLanguage(home: string, url: string): string {
  return home + url.slice(1)
}
