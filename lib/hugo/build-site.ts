import { type Problem, sortProblems } from '../base/problems'
import type { Language, Page, PageKind, Site, SiteConfig, SiteFiles } from '../record/types'
import { checkFileNames, takeAddresses } from './addresses/check-addresses'
import { checkPosts, checkTerms, unsupportedFiles } from './addresses/check-pages'
import { buildRedirects } from './addresses/redirects'
import { findPage, indexPages } from './addresses/refs'
import { addAddresses } from './addresses/site-addresses'
import { addTranslations } from './addresses/translations'
import { twinFiles } from './addresses/twin-files'
import { listContentFiles } from './files/content-files'
import { checkMounts } from './files/mounts'
import { listStaticFiles } from './files/static-files'
import type { KnownFrontMatter } from './front-matter/known-front-matter'
import { addLists, addSectionDates, addTermDates, inListOrder, inTermOrder } from './lists/lists'
import { addSections, mainSectionsOf } from './lists/sections'
import { mergeSharedTerms } from './lists/shared-terms'
import { addTaxonomies } from './lists/taxonomies'
import { buildMenus } from './menus/menus'
import type { CascadeTree } from './page-fields/cascade'
import { madeUpFields } from './page-fields/made-up-fields'
import { readPages } from './read/read-pages'
import { addResources } from './read/resources'
import type { LanguageSite, SiteNode } from './tree/site-node'

export type BuildOptions = {
  config: SiteConfig
  now: Date
  /** drafts, future and expired pages too, marked by their `state` */
  unpublished: boolean
  /** the file of a page that is made as if it were public, whatever it says of itself */
  asPublic?: string | undefined
  modified?: ((file: string) => Date | null) | undefined
  /** of earlier runs in this process, with the same site */
  known?: KnownFrontMatter | undefined
}

/** From a folder's files to every page, address, list, menu, redirect and served file, as Hugo has them. */
export function buildSite(files: SiteFiles, options: BuildOptions): Site {
  const { config, now } = options
  const contentFiles = listContentFiles(files, config)
  const read = readPages(contentFiles, { files, ...options })
  const problems: Problem[] = [...read.problems, ...unsupportedFiles(read.bundles.unsupported)]
  problems.push(...checkMounts(files, config), ...checkFileNames(contentFiles.map(({ file }) => file)))

  const sites = config.languages.map((language) => {
    const nodes = read.nodes.get(language.key) ?? []
    const own = { ...config, ...language.addresses }
    const site = buildLanguage(language, own, nodes, read.cascades.get(language.key), problems)
    problems.push(...checkPosts(site, now, read.unreadable))
    return site
  })
  const { served, problems: resourceProblems } = addResources(sites, read.bundles, files)
  addTranslations(sites)
  const nodes = sites.flatMap((site) => site.nodes)
  const { taken, problems: addressProblems } = takeAddresses(nodes, config)
  const { redirects, problems: redirectProblems } = buildRedirects(sites, config, taken)
  const servedFiles = [...served].map(([file, url]) => ({ url, file }))
  problems.push(...resourceProblems, ...addressProblems, ...redirectProblems, ...twinFiles(servedFiles))

  const pages = nodes.filter(({ isBuilt }) => isBuilt).map(({ page }) => page)
  return {
    config,
    pages,
    menus: menusOf(sites, pages, problems),
    files: filesOf(served, listStaticFiles(files, config)),
    redirects,
    mainSections: Object.fromEntries(sites.map(({ language, mainSections }) => [language.key, mainSections])),
    unpublished: unpublishedOf(nodes),
    problems: sortProblems(problems),
  }
}

function buildLanguage(
  language: Language,
  config: SiteConfig,
  written: SiteNode[],
  cascades: CascadeTree | undefined,
  problems: Problem[],
): LanguageSite {
  const fieldsFor = (kind: PageKind, path: string) => madeUpFields(kind, path, language, config, cascades)
  const { home, lists, nodes } = addSections(language, config, written, fieldsFor)
  const mainSections = mainSectionsOf(nodes, language, config)
  const site: LanguageSite = { language, config, prefix: prefixOf(language, config), nodes, home, lists, mainSections }

  addSectionDates(site)
  const ordered = inListOrder(nodes, language.key)
  const termPages = addTaxonomies(site, inTermOrder(nodes, language.key), fieldsFor)
  addTermDates(site, termPages)
  problems.push(...addAddresses(nodes, site), ...checkTerms(site, termPages))
  mergeSharedTerms(site, ordered, termPages)
  addLists(site, ordered, termPages)
  return site
}

/** The main language stands at the root unless defaultContentLanguageInSubdir. */
export function prefixOf({ key }: Language, config: SiteConfig): string {
  return key === config.defaultContentLanguage && !config.defaultContentLanguageInSubdir ? '' : `/${key.toLowerCase()}`
}

function menusOf(sites: LanguageSite[], pages: Page[], problems: Problem[]): Site['menus'] {
  const index = indexPages(pages)
  const nodeOf = new Map(sites.flatMap(({ nodes }) => nodes.map((node) => [node.page, node] as const)))
  const menus: Site['menus'] = {}
  for (const site of sites) {
    const find = (ref: string, lang: string) => {
      const page = findPage(index, ref, site.home.page, lang)
      return page && page !== 'ambiguous' ? (nodeOf.get(page) ?? null) : null
    }
    const built = buildMenus(
      site,
      inListOrder(site.nodes, site.language.key),
      (ref) => find(ref, site.language.key),
      (ref) => sites.some(({ language }) => find(ref, language.key)),
    )
    menus[site.language.key] = built.menus
    problems.push(...built.problems)
  }
  return menus
}

/** A static file gives way to a page's own file at the same address. */
function filesOf(served: Map<string, string>, statics: Site['files']): Site['files'] {
  const byUrl = new Map(statics.map(({ url, file }) => [url, file]))
  for (const [file, url] of served) byUrl.set(url, file)
  return [...byUrl].map(([url, file]) => ({ url, file })).sort((a, b) => (a.url < b.url ? -1 : 1))
}

function unpublishedOf(nodes: SiteNode[]): Site['unpublished'] {
  return nodes.flatMap(({ page: { url, file, state, lang, path }, isBuilt }) => {
    return isBuilt || !file || state === 'public' ? [] : [{ url, file, state, lang, path }]
  })
}
