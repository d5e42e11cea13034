import type { Problem } from '../../base/problems'
import type { OpenFeature } from '../../record/feature/feature'
import type { FeaturePage } from '../../record/feature/feature-page'
import type { SiteIndex } from '../../record/site-index'
import type { Site } from '../../record/types'

/** The features' pages. An address that the site has given to a page or file of its own stays the site's, with a warning. */
export function featurePages(
  features: readonly OpenFeature[],
  { files }: Pick<Site, 'files'>,
  { settings, pages, problems }: Pick<SiteIndex, 'settings' | 'pages' | 'problems'>,
): FeaturePage[] {
  const taken = new Map([...files, ...pages].map(({ url, file }) => [url, file ?? `content${url.replace(/\/$/, '')}`]))
  return features.flatMap((feature) =>
    feature.pages(settings, pages).filter(({ url }) => {
      const owner = taken.get(url)
      if (owner !== undefined) problems.push(givesWay(url, owner, feature.givesWay))
      return owner === undefined
    }),
  )
}

/** Pages of the site's own that features show: address → the feature's name. */
export function pagesOfFeatures(
  features: readonly OpenFeature[],
  { settings, pages }: Pick<SiteIndex, 'settings' | 'pages'>,
): Record<string, string> {
  const shown = features.flatMap((open) => open.shows?.(settings, pages) ?? [])
  return Object.fromEntries(shown.map(({ url, feature }) => [url, feature]))
}

function givesWay(url: string, owner: string, { what, remedy }: OpenFeature['givesWay']): Problem {
  return {
    file: owner,
    line: 1,
    column: 1,
    severity: 'warning',
    code: 'own-page-gives-way',
    message: `this page stands at ${url}, where ${what} has one`,
    remedy: `the site's page is shown; give it another address, or ${remedy}`,
  }
}
