import type { SiteIndex, SiteLanguage, SiteSettings } from '../../content/site-index'
import type { Site } from '../../hugo/types'
import type { Problem } from '../../problems'
import { type FacetName, facets, facetUrl, modelUrl } from '../facts/facets'
import type { Catalogue } from '../read/catalogue'
import type { Atlas, Locale } from '../types'
import { localeOf } from '../words/words'

/** A page of the atlas. Its address is decoded, without the base path. */
export type AtlasPage = { url: string; lang: string; langTag: string; locale: Locale } & (
  | { kind: 'tree' }
  | { kind: 'model'; id: string }
  | { kind: 'list'; facet: FacetName; value: string }
)

/** The languages that the atlas speaks, each below its home: `/models/`, `/en/models/`. */
export function atlasLanguages(languages: readonly SiteLanguage[], defaultLanguage: string): SiteLanguage[] {
  const spoken = languages.filter(({ tag }) => /^(?:ko|en)\b/i.test(tag))
  return spoken.length > 0 ? spoken : languages.filter(({ key }) => key === defaultLanguage)
}

/** All of them; an address that the site has given to a page or file of its own stays the site's, with a warning. */
export function ownAtlasPages(
  { files }: Pick<Site, 'files'>,
  { settings, pages, problems }: Pick<SiteIndex, 'settings' | 'pages' | 'problems'>,
  { atlas, home }: Pick<Catalogue, 'atlas' | 'home'>,
): { atlasPages: AtlasPage[] } {
  if (!atlas || home !== null) return { atlasPages: [] }
  const taken = new Map([...files, ...pages].map(({ url, file }) => [url, file ?? `content${url.replace(/\/$/, '')}`]))
  const atlasPages = atlasLanguages(settings.languages, settings.defaultLanguage)
    .flatMap((language) => pagesIn(language, atlas))
    .filter(({ url }) => {
      const owner = taken.get(url)
      if (owner !== undefined) problems.push(givesWay(url, owner))
      return owner === undefined
    })
  return { atlasPages }
}

function pagesIn({ key, tag, home }: SiteLanguage, atlas: Atlas): AtlasPage[] {
  const locale = localeOf(tag)
  const common = (url: string) => ({ url: inLanguage(home, url), lang: key, langTag: tag, locale })
  return [
    { ...common('/models/'), kind: 'tree' },
    ...atlas.models.map(({ id }) => ({ ...common(modelUrl(id)), kind: 'model' as const, id })),
    ...facets(atlas, locale).flatMap(({ name, values }) =>
      values.map(({ value }) => ({ ...common(facetUrl(name, value)), kind: 'list' as const, facet: name, value })),
    ),
  ]
}

/** The page in all its languages, itself among them, in the site's order. */
export function translationsOf(
  page: AtlasPage,
  byUrl: ReadonlyMap<string, AtlasPage>,
  { languages }: Pick<SiteSettings, 'languages'>,
): AtlasPage[] {
  const home = languages.find(({ key }) => key === page.lang)?.home ?? '/'
  const rest = page.url.slice(home.length)
  return languages.flatMap((language) => byUrl.get(language.home + rest) ?? [])
}

/** Below a language's home: "/models/" → "/en/models/" */
export function inLanguage(home: string, url: string): string {
  return home + url.slice(1)
}

function givesWay(url: string, owner: string): Problem {
  return {
    file: owner,
    line: 1,
    column: 1,
    severity: 'warning',
    code: 'own-page-gives-way',
    message: `this page stands at ${url}, where the atlas of models has one`,
    remedy: "the site's page is shown; give it another address, or switch the atlas off: [params.gaji] models = false",
  }
}
