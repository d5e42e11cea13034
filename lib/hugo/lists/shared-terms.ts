import type { LanguageSite, SiteNode } from '../tree/site-node'
import type { TermPages } from './taxonomies'

/**
 * Terms that come to one address (`metodologia` and `metodologia"`) stand on one page, with the pages of both. The
 * later one gives it its title, as in Hugo, which writes the same file twice. checkTerms has reported them.
 */
export function mergeSharedTerms(site: LanguageSite, ordered: SiteNode[], termPages: TermPages): void {
  for (const terms of termPages.values()) {
    const byUrl = new Map<string, string>()
    for (const path of terms.keys()) {
      const node = site.lists.get(path)
      if (!node?.isBuilt) continue
      const other = byUrl.get(node.page.url)
      if (other !== undefined) merge(site, ordered, terms, other, path)
      byUrl.set(node.page.url, path)
    }
  }
}

function merge(site: LanguageSite, ordered: SiteNode[], terms: Terms, from: string, to: string): void {
  const kept = site.lists.get(to)
  const lost = site.lists.get(from)
  if (!kept || !lost) return
  const places = new Map(ordered.map((node, at) => [node, at]))
  const members = new Map([...(terms.get(from) ?? []), ...(terms.get(to) ?? [])].map((member) => [member.node, member]))
  const inOrder = [...members.values()].sort(
    (a, b) => a.weight - b.weight || (places.get(a.node) ?? 0) - (places.get(b.node) ?? 0),
  )
  terms.set(to, inOrder)
  // Who asks for the lost one finds the other.
  site.lists.set(from, kept)
  site.nodes.splice(site.nodes.indexOf(lost), 1)
}

type Terms = TermPages extends Map<string, infer Value> ? Value : never
