import type { FeaturePage } from '../../record/feature/feature-page'
import type { SiteSettings } from '../../record/site-index'

/** A feature's page in all its languages, itself among them, in the site's order: what stands below each language's home. */
export function featureTranslations(
  page: FeaturePage,
  byUrl: ReadonlyMap<string, FeaturePage>,
  { languages }: Pick<SiteSettings, 'languages'>,
): FeaturePage[] {
  const home = languages.find(({ key }) => key === page.lang)?.home ?? '/'
  const rest = page.url.slice(home.length)
  return languages.flatMap((language) => byUrl.get(language.home + rest) ?? [])
}
