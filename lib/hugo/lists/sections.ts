import type { Language, PageFields, SiteConfig } from '../../record/types'
import { pluralize } from '../text/pluralize'
import { listTitle } from '../text/titles'
import { isKindBuilt, type LanguageSite, newNode, type SiteNode } from '../tree/site-node'

type FieldsFor = (kind: 'home' | 'section', path: string) => PageFields

/**
 * The home page and one section for each first folder that holds a page, where no `_index` makes them;
 * deeper folders are sections only with one. https://gohugo.io/content-management/sections/
 */
export function addSections(
  language: Language,
  config: SiteConfig,
  nodes: SiteNode[],
  fieldsFor: FieldsFor,
): Pick<LanguageSite, 'home' | 'lists' | 'nodes'> {
  const lists = new Map<string, SiteNode>()
  for (const node of nodes) if (node.page.kind !== 'page') lists.set(node.page.path, node)

  const made = (kind: 'home' | 'section', path: string, writtenPath: string, title: string) => {
    const fields = fieldsFor(kind, path)
    const isBuilt = isKindBuilt(kind, config)
    const node = newNode({ writtenPath, filename: '', isBuilt, kind, lang: language.key, path, fields, title })
    lists.set(path, node)
    return node
  }
  const home = lists.get('/') ?? made('home', '/', '/', language.title || config.title)
  const sections = nodes.flatMap(({ page, writtenPath, isBuilt }) => {
    const root = `/${page.section}`
    if (!page.section || !isBuilt || lists.has(root) || isTaxonomyRoot(page.section, language)) return []
    const name = writtenPath.split('/')[1] ?? page.section
    return [made('section', root, `/${name}`, sectionTitle(name, config))]
  })
  const all = [...(nodes.includes(home) ? [] : [home]), ...nodes, ...sections]
  for (const node of all) node.section = node === home ? null : (sectionAround(node.page.path, lists) ?? home)
  return { home, lists, nodes: all }
}

/** "my-first_section" → "My-First_sections" */
function sectionTitle(name: string, config: SiteConfig): string {
  return listTitle(config.pluralizeListTitles ? pluralize(name) : name, config)
}

function isTaxonomyRoot(section: string, { taxonomies }: Language): boolean {
  return Object.values(taxonomies).some((plural) => plural.toLowerCase() === section)
}

/** The nearest list above a path. */
export function sectionAround(path: string, lists: Map<string, SiteNode>): SiteNode | null {
  for (let at = path.lastIndexOf('/'); at >= 0; at = at > 0 ? path.lastIndexOf('/', at - 1) : -1) {
    const section = lists.get(path.slice(0, at) || '/')
    if (section) return section
  }
  return null
}

/**
 * `mainSections` as configured, else the section with the most dated pages: posts have dates, documentation seldom
 * does. Hugo counts all pages, which makes a theme's demo pages the blog of somebody who kept them; among sections
 * with the same number of dates its rule decides. https://gohugo.io/methods/site/mainsections/
 */
export function mainSectionsOf(nodes: SiteNode[], language: Language, config: SiteConfig): string[] {
  const own = Object.entries(language.params).find(([key]) => key.toLowerCase() === 'mainsections')?.[1]
  const configured = Array.isArray(own) ? own.map(String) : config.mainSections
  if (configured) return configured.map((section) => section.toLowerCase())
  const counts = new Map<string, { dated: number; all: number }>()
  for (const { page, isBuilt } of nodes) {
    if (page.kind !== 'page' || !page.section || !isBuilt || !page.listed) continue
    const { dated, all } = counts.get(page.section) ?? { dated: 0, all: 0 }
    counts.set(page.section, { dated: dated + (page.fields.date ? 1 : 0), all: all + 1 })
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n.dated - m.dated || n.all - m.all || (a < b ? -1 : 1))
  return most ? [most[0]] : []
}
