import { environment, hugoVariables } from '../../base/environment'
import { readConfig } from '../../hugo/config/config'
import type { Parsed, SiteConfig, SiteFiles } from '../../record/types'

/** A site's configuration, with what variables of this process say over it. */
export function readSiteConfig(files: SiteFiles): Parsed<SiteConfig> {
  return readConfig(files, {
    siteUrl: environment.SITE_URL,
    environment: environment.HUGO_ENVIRONMENT ?? environment.HUGO_ENV,
    variables: hugoVariables(),
  })
}
