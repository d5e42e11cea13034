import type { FeatureText } from '../../record/feature/feature'
import type { SiteSettings } from '../../record/site-index'
import { modelUrl } from '../facts/facets'
import type { Catalogue } from '../read/catalogue'
import { inLocale } from '../record/in-locale'
import { localeOf } from '../words/words'
import { atlasLanguages, inLanguage } from './atlas-pages'

/** What the pages about models say, for search; nothing where another site has them. */
export function modelTexts(
  { languages, defaultLanguage }: Pick<SiteSettings, 'languages' | 'defaultLanguage'>,
  { atlas, home, isBroken }: Pick<Catalogue, 'atlas' | 'home' | 'isBroken'>,
): FeatureText[] {
  if (!atlas || isBroken || home !== null) return []
  return atlasLanguages(languages, defaultLanguage).flatMap(({ key, tag, home }) => {
    const locale = localeOf(tag)
    return atlas.models.map(({ id, name, expandedName, aliases, organizations, keyIdeas, limitations, notes }) => ({
      url: inLanguage(home, modelUrl(id)),
      lang: key,
      title: name,
      description: [...(expandedName === name ? [] : [expandedName]), ...aliases, ...organizations].join(', '),
      text: [keyIdeas, limitations, notes].flatMap((said) => (said ? inLocale(said, locale) : [])).join('\n'),
    }))
  })
}
