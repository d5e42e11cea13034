import type { FeaturePage } from '../../record/feature/feature-page'
import type { SiteSettings } from '../../record/site-index'
import { homeOf } from './urls'

/** A feature's page in all its languages, itself among them, in the site's order: what stands below each language's home. */
export function featureTranslations(
  page: FeaturePage,
  byUrl: ReadonlyMap<string, FeaturePage>,
  { languages }: Pick<SiteSettings, 'languages'>,
): FeaturePage[] {
  const home = homeOf({ languages }, page.lang)
  const rest = page.url.slice(home.length)
  return languages.flatMap((language) => byUrl.get(language.home + rest) ?? [])
}
