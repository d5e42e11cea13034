import { isMap } from '../../hugo/formats/parsed-data'
import type { SiteConfig } from '../../record/types'

/** A site's themes: those that it names, and modules by their paths. */
export function siteThemes({ theme, raw }: Pick<SiteConfig, 'theme' | 'raw'>): string[] {
  const { imports } = isMap(raw.module) ? raw.module : {}
  const paths = Array.isArray(imports) ? imports.filter(isMap).map(({ path }) => path) : []
  return [...theme, ...paths].filter((name): name is string => typeof name === 'string' && name !== '')
}
