import type { PageFields } from '../../record/types'
import { logicalPath, lowerCase } from '../text/slug'
import { listTitle } from '../text/titles'
import { isKindBuilt, type LanguageSite, newNode, type SiteNode } from '../tree/site-node'

/** plural → logical path of the term → its pages, in the order given, with the weight each gives the term */
export type TermPages = Map<string, Map<string, { node: SiteNode; term: string; weight: number }[]>>

type FieldsFor = (kind: 'taxonomy' | 'term', path: string) => PageFields

/**
 * Adds the pages of taxonomies and terms that have no file of their own, and says which pages stand under each term.
 * `ordered` is in list order, so the newest page's spelling becomes the term's title.
 * https://gohugo.io/content-management/taxonomies/
 */
export function addTaxonomies(site: LanguageSite, ordered: SiteNode[], fieldsFor: FieldsFor): TermPages {
  const pages: TermPages = new Map()
  for (const plural of Object.values(site.language.taxonomies)) {
    const root = `/${logicalPath(plural)}`
    const taxonomy = listNode(site, 'taxonomy', root, `/${plural}`, fieldsFor)
    taxonomy.page.taxonomy = plural
    if (!taxonomy.page.file) taxonomy.page.title = listTitle(plural, site.config).replaceAll('-', ' ')
    setLinkTitle(taxonomy)

    const terms = new Map<string, { node: SiteNode; term: string; weight: number }[]>()
    pages.set(plural, terms)
    for (const node of ordered) {
      for (const term of node.page.fields.terms[plural] ?? []) {
        const path = termPath(root, term)
        if (!path) continue
        const members = terms.get(path) ?? []
        if (members.at(-1)?.node === node) continue
        members.push({ node, term, weight: node.page.fields.termWeights[plural] ?? 0 })
        terms.set(path, members)
      }
    }
    for (const [path, members] of terms) {
      const term = members[0]?.term ?? ''
      const node = listNode(site, 'term', path, `/${plural}/${term.normalize('NFC')}`, fieldsFor)
      if (!node.page.file) node.page.title = listTitle(term.normalize('NFC'), site.config)
      node.page.term = lowerCase(term.normalize('NFC'))
      setLinkTitle(node)
      members.sort((a, b) => a.weight - b.weight)
    }
    for (const node of site.lists.values()) {
      if (node.page.kind !== 'term' || !node.page.path.startsWith(`${root}/`)) continue
      node.page.taxonomy = plural
      node.page.term ??= node.page.path.slice(root.length + 1)
      node.section = taxonomy
    }
  }
  return pages
}

/** One path for "Machine Learning" and "machine-learning"; null for a term that is empty or climbs out. */
export function termPath(root: string, term: string): string | null {
  const path = logicalPath(term).replace(/^\/+|\/+$/g, '')
  return path && !path.split('/').some((part) => part === '.' || part === '..') ? `${root}/${path}` : null
}

function setLinkTitle({ page }: SiteNode): void {
  page.linkTitle = page.fields.linkTitle || page.title
}

function listNode(
  site: LanguageSite,
  kind: 'taxonomy' | 'term',
  path: string,
  writtenPath: string,
  fieldsFor: FieldsFor,
): SiteNode {
  const present = site.lists.get(path)
  if (present) return present
  const fields = fieldsFor(kind, path)
  const isBuilt = isKindBuilt(kind, site.config)
  const node = newNode({ writtenPath, filename: '', isBuilt, kind, lang: site.language.key, path, fields, title: '' })
  node.section = site.home
  site.lists.set(path, node)
  site.nodes.push(node)
  return node
}

/** "tags" → "tag", for messages. */
export function singularOf(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/s$/, '')
}
