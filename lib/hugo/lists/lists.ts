import type { TermRef } from '../../record/types'
import { logicalPath } from '../text/slug'
import type { LanguageSite, SiteNode } from '../tree/site-node'
import { collatorFor, sortPages } from './ordering'
import { isPaginated } from './pagination'
import { type TermPages, termPath } from './taxonomies'

/** A list without dates of its own takes the latest of the pages below it. */
export function addSectionDates(site: LanguageSite): void {
  for (const node of site.nodes) {
    if (node.page.kind !== 'page' || !node.isBuilt || !node.page.listed) continue
    for (let list = node.section; list; list = list.section) takeLaterDates(list, node)
  }
}

/** Terms from their pages, taxonomies from their terms. */
export function addTermDates(site: LanguageSite, termPages: TermPages): void {
  for (const terms of termPages.values()) {
    for (const [path, members] of terms) {
      const term = site.lists.get(path)
      if (!term) continue
      for (const { node } of members) if (isInLists(node)) takeLaterDates(term, node)
      if (term.section) takeLaterDates(term.section, term)
    }
  }
}

function takeLaterDates(list: SiteNode, { page }: SiteNode): void {
  const { date, lastmod, publishDate, expiryDate } = list.page.fields
  if (date || lastmod || publishDate || expiryDate) return
  list.page.date = laterOf(list.page.date, page.date)
  list.page.lastmod = laterOf(list.page.lastmod, page.lastmod)
}

function laterOf(a: string | null, b: string | null): string | null {
  if (!a || !b) return a ?? b
  return Date.parse(b) > Date.parse(a) ? b : a
}

/** The nodes that stand in lists, in Hugo's order. */
export function inListOrder(nodes: SiteNode[], lang: string): SiteNode[] {
  const listed = nodes.filter((node) => node.isBuilt && isInLists(node))
  return sortPages(listed, ({ page }) => page, lang)
}

/** The pages that give terms their names, those among them that no list shows. */
export function inTermOrder(nodes: SiteNode[], lang: string): SiteNode[] {
  const named = nodes.filter(({ isBuilt, page: { kind, fields } }) => {
    return isBuilt && kind !== 'taxonomy' && kind !== 'term' && fields.build.render !== 'never' && !fields.headless
  })
  return sortPages(named, ({ page }) => page, lang)
}

function isInLists({ page: { fields } }: SiteNode): boolean {
  return fields.build.list !== 'never' && !fields.headless
}

/** Members, sections, parents and terms of every page; addresses are known by now. */
export function addLists(site: LanguageSite, ordered: SiteNode[], termPages: TermPages): void {
  for (const node of site.nodes) node.page.parent = builtAncestor(node)?.page.url ?? null
  for (const { page, section } of ordered) {
    if (!page.rendered || !section) continue
    if (page.kind === 'section') section.page.sections.push(page.url)
    if (page.kind !== 'page') continue
    if (section !== site.home) section.page.members.push(page.url)
    if (page.listed && site.mainSections.includes(page.section)) site.home.page.members.push(page.url)
  }
  addTermMembers(site, termPages)
  for (const node of ordered) addTermRefs(node, site)
  for (const { page } of site.nodes) page.paginated = page.rendered && isPaginated(page, site.mainSections)
}

/** Terms list their pages; a taxonomy lists its terms by title. */
function addTermMembers(site: LanguageSite, termPages: TermPages): void {
  const terms: SiteNode[] = []
  for (const node of new Set(site.lists.values())) {
    if (node.page.kind !== 'term' || !node.isBuilt) continue
    const members = termPages.get(node.page.taxonomy ?? '')?.get(node.page.path) ?? []
    node.page.members = members.flatMap(({ node: member }) =>
      member.page.rendered && isInLists(member) ? [member.page.url] : [],
    )
    if (node.page.rendered && node.page.listed) terms.push(node)
  }
  const titles = collatorFor(site.language.key)
  terms.sort((a, b) => titles.compare(a.page.title, b.page.title) || (a.page.path < b.page.path ? -1 : 1))
  for (const { page, section } of terms) section?.page.members.push(page.url)
}

/** A page names its terms in its own order, each once. */
function addTermRefs({ page }: SiteNode, site: LanguageSite): void {
  for (const plural of Object.values(site.language.taxonomies)) {
    const refs = new Map<string, TermRef>()
    for (const written of page.fields.terms[plural] ?? []) {
      const term = site.lists.get(termPath(`/${logicalPath(plural)}`, written) ?? '')
      if (!term?.isBuilt || !term.page.rendered) continue
      const { term: key, title, url } = term.page
      refs.set(url, { plural, key: key ?? '', title, url })
    }
    if (refs.size) page.terms[plural] = [...refs.values()]
  }
}

function builtAncestor(node: SiteNode): SiteNode | null {
  let section = node.section
  while (section && (!section.isBuilt || !section.page.rendered)) section = section.section
  return section
}
