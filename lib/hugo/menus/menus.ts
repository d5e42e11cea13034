import type { Problem } from '../../base/problems'
import type { MenuConfigEntry, MenuEntry, SiteConfig } from '../../record/types'
import { fileOf, type LanguageSite, type SiteNode } from '../tree/site-node'
import { entryWithoutPage, type FlatEntry, menuTree } from './menu-tree'

/**
 * The menus of a language: from the configuration, from its sections where sectionPagesMenu asks for them, and from
 * front matter, in that order; an entry that is there already is not added again.
 * https://gohugo.io/content-management/menus/
 */
export function buildMenus(
  site: LanguageSite,
  ordered: SiteNode[],
  findPage: (ref: string) => SiteNode | null,
  existsAnywhere: (ref: string) => boolean,
): { menus: Record<string, MenuEntry[]>; problems: Problem[] } {
  const flat = new Map<string, Map<string, FlatEntry>>()
  const problems: Problem[] = []
  const add = (menu: string, entry: MenuEntry, parent: string): boolean => {
    const entries = flat.get(menu) ?? new Map<string, FlatEntry>()
    flat.set(menu, entries)
    const key = entry.identifier || entry.name
    if (entries.has(key)) return false
    entries.set(key, { entry, parent })
    return true
  }
  for (const [menu, entries] of Object.entries(site.language.menus)) {
    for (const configured of entries) {
      const node = configured.pageRef ? findPage(configured.pageRef) : null
      // Languages share the configured menus: a page may exist in one of them only.
      if (configured.pageRef && !node && !configured.url && !existsAnywhere(configured.pageRef))
        problems.push(missingPage(site, menu, configured))
      const entry = node ? entryOf(configured, node) : entryWithoutPage(configured)
      // Unnamed entries differ only by where they lead.
      if (!add(menu, entry, configured.parent ?? '') && !entry.name) add(menu, { ...entry, identifier: entry.url }, '')
    }
  }
  const sectionMenu = site.config.raw.sectionpagesmenu
  if (typeof sectionMenu === 'string' && sectionMenu) {
    for (const node of ordered) {
      if (node.page.kind !== 'section' || node.section !== site.home) continue
      add(sectionMenu, { ...entryOf({}, node), identifier: node.page.section }, '')
    }
  }
  for (const node of ordered) {
    for (const [menu, written] of Object.entries(node.page.fields.menus)) {
      const entry = entryOf({ ...written, pre: escapeHtml(written.pre), post: escapeHtml(written.post) }, node)
      if (!add(menu, entry, written.parent ?? '')) problems.push(duplicate(node, menu, entry, site.config))
    }
  }
  const menus: Record<string, MenuEntry[]> = {}
  for (const [menu, entries] of flat) menus[menu] = menuTree(entries)
  return { menus, problems }
}

/** Name, title and weight not set come from the page. */
function entryOf(written: MenuConfigEntry, { page }: SiteNode): MenuEntry {
  return {
    ...entryWithoutPage(written),
    name: written.name || page.linkTitle,
    title: written.title || page.title,
    weight: written.weight || page.fields.weight,
    url: page.url,
    page: page.url,
  }
}

/** Hugo 0.169 shows what a page puts before and after its entry as text. */
function escapeHtml(text = ''): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)
}

function missingPage(site: LanguageSite, menu: string, { pageRef, place }: MenuConfigEntry): Problem {
  const message = `menu "${menu}": pageRef "${pageRef}" names no page`
  return {
    ...(place ?? { file: site.config.sources[0] ?? 'hugo.toml', line: 1, column: 1 }),
    severity: 'warning',
    code: 'menu-page-missing',
    message,
    remedy: 'name a page, or write url = "…"',
  }
}

function duplicate({ page }: SiteNode, menu: string, entry: MenuEntry, config: SiteConfig): Problem {
  const key = entry.identifier || entry.name
  const place = page.places.get(`menu.${menu}`) ?? page.places.get('menu') ?? page.places.get('menus')
  return {
    file: fileOf(page, config),
    ...(place?.value ?? { line: 1, column: 1 }),
    severity: 'warning',
    code: 'menu-entry-twice',
    message: `menu "${menu}" has an entry "${key}" already, this one is not shown`,
    remedy: 'give it an identifier of its own',
  }
}
