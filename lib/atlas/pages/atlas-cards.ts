import type { FeatureCard } from '../../record/feature/feature'
import type { SiteSettings } from '../../record/site-index'
import type { Theme } from '../../record/theme'
import { treeOrnament } from '../drawings/tree/tree-ornament'
import { cardFacts } from '../facts/card-facts'
import { modelUrl } from '../facts/facets'
import { layoutTree } from '../layout/layout'
import type { Catalogue } from '../read/catalogue'
import { localeOf, pageWords } from '../words/words'
import { atlasLanguages, inLanguage, ownAtlasPages } from './atlas-pages'

/** A model by its place in the tree; the tree and all lists of models by the whole of it. */
export function atlasCards(
  settings: Pick<SiteSettings, 'languages' | 'defaultLanguage'>,
  catalogue: Pick<Catalogue, 'atlas' | 'home' | 'isBroken'>,
  theme: Theme,
): FeatureCard[] {
  const { atlas, home, isBroken } = catalogue
  if (!atlas || isBroken || home !== null) return []
  const lists = ownAtlasPages(settings, catalogue).filter(({ kind }) => kind !== 'model')
  const ornament = treeOrnament(layoutTree(atlas.models), theme)
  return atlasLanguages(settings.languages, settings.defaultLanguage).flatMap(({ key, tag, home }) => {
    const common = { lang: key, langTag: tag }
    const locale = localeOf(tag)
    const { atlas: name } = pageWords(locale)
    const urls = lists.filter(({ lang }) => lang === key).map(({ url }) => url)
    const models = atlas.models.map((model): FeatureCard => {
      const [url, facts] = [inLanguage(home, modelUrl(model.id)), cardFacts(model, locale)]
      const words = model.expandedName === model.name ? '' : model.expandedName
      return { ...common, urls: [url], kind: name, title: model.name, words, facts, ornament: ornament(model.id) }
    })
    return [{ ...common, urls, title: name, ornament: ornament(null) }, ...models]
  })
}
