import type { Page } from '../../record/types'
import type { LanguageSite } from '../tree/site-node'

/** Pages of several languages that are the same page: by `translationKey`, else by their path. */
export function addTranslations(sites: LanguageSite[]): void {
  if (sites.length < 2) return
  const groups = new Map<string, Page[]>()
  for (const { nodes } of sites) {
    for (const { page, isBuilt } of nodes) {
      if (!isBuilt || !page.rendered) continue
      const key = `${page.kind} ${page.fields.translationKey ? `key ${page.fields.translationKey}` : page.path}`
      const group = groups.get(key)
      if (group) group.push(page)
      else groups.set(key, [page])
    }
  }
  for (const group of groups.values()) {
    for (const page of group) {
      page.translations = group.filter(({ lang }) => lang !== page.lang).map(({ lang, url }) => ({ lang, url }))
    }
  }
}
