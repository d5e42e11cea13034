import { applySwitches } from '../base/switches'
import type { Workspace } from '../base/workspace/workspace'
import { features } from '../features'
import { openPictures } from '../pictures/show/pictures'
import { postsOf } from '../record/lists/posts'
import type { PageSummary } from '../record/site-index'
import { lastIndex, type SiteIndex, writeIndex } from '../record/site-index'
import type { Page } from '../record/types'
import { openTheme } from './assets/theme-tokens'
import { fillPictures } from './enrich/fill-pictures'
import type { Memory } from './memory'
import { fillLanguages, openParser, type PageAnchors, type ParsedPages } from './parse/parse-pages'
import { parserPool } from './parse/parser-pool'
import { openTrees } from './parse/tree-cache'
import { publishFrame } from './publish/publish-site'
import { safeDrawings } from './publish/safe-drawings'
import { knownShortcodes } from './read/known-shortcodes'
import { readSite } from './read/read-site'
import { resolveBodies } from './resolve/resolve-bodies'
import { siteIndexOf } from './site-index-of'
import { givenDocuments } from './validate/given-documents'

/** A site of which only those pages are made that someone asks for, until the content step has made all. */
export type Draft = {
  /** Makes what an address shows; `url` is decoded and without the base path. Fails for itself alone. */
  show(url: string): Promise<void>
  /** nothing is made from now on; what was begun has ended */
  end(): Promise<void>
}

/** Whatever a page that isn't parsed yet is asked for is there: the content step tells what isn't. */
const anything: PageAnchors = { ids: { has: () => true, *[Symbol.iterator]() {} }, unknownCalls: [] }

/**
 * The content step as far as front matter goes, for `npm run dev`: lists, menus and addresses are there at once, and a body
 * when it is asked for. Says nothing of what is wrong in texts, and shows nothing where the pages of the last run are to
 * stay: then it answers null.
 */
export async function draftContent(workspace: Workspace, memory: Memory): Promise<Draft | null> {
  const read = readSite(workspace, { features, engine: knownShortcodes, unpublished: true, known: memory.frontMatter })
  const problems = applySwitches(read.problems)
  const isBroken = problems.some(({ severity, canShow }) => severity === 'error' && !canShow)
  if (isBroken && lastIndex(workspace.files)?.folder === workspace.siteFolder) return null
  const { site, open, shortcodes, ofTemplates, paths } = read
  const documents = givenDocuments(new Map(open.flatMap((feature) => [...feature.documents()])))
  const trees = openTrees(workspace, await parserPool(workspace, { waits: true }), memory.texts)
  const parser = openParser({ site, documents, trees, shortcodes, templates: ofTemplates, texts: memory.texts })
  const byPage = new Map(parser.pages.map((page) => [page, parser.unparsed(page).summary]))
  const pages = [...byPage.values()]
  const parsed = { pages, languages: fillLanguages(site, pages), problems }
  const index = siteIndexOf(workspace, read, parsed)
  const theme = openTheme(workspace.projectFolder)
  const files = () => safeDrawings(site.files, workspace).files
  await publishFrame(workspace, read, index, { documents, theme, files, wholeFont: true })
  memory.isDraft = true
  memory.published = open.map(({ basis }) => basis).join()

  const pageOf = new Map(parser.pages.map((page) => [page.url, page]))
  const anchors: ParsedPages['anchors'] = new Map()
  const made = new Map<Page, Promise<void>>()
  let isEnded = false
  return {
    async show(url) {
      if (isEnded) return
      const wanted = shownAt(index, url).flatMap((found) => pageOf.get(found) ?? [])
      const missing = wanted.filter((page) => !made.has(page))
      if (missing.length > 0) {
        const making = make(missing)
        for (const page of missing) made.set(page, making)
      }
      await Promise.all(wanted.map((page) => made.get(page)))
    },
    async end() {
      isEnded = true
      await Promise.allSettled(made.values())
    },
  }

  async function make(missing: readonly Page[]): Promise<void> {
    const bodies: ParsedPages['bodies'] = new Map()
    await Promise.all(
      missing.map(async (page) => {
        const { summary, text } = await parser.parsePage(page)
        const known = Object.assign(byPage.get(page) as PageSummary, summary, { langTag: byPage.get(page)?.langTag })
        if (!text) return
        anchors.set(page.url, text.anchors)
        bodies.set(page, { ...text.body, summary: known })
      }),
    )
    const some: SiteIndex = { ...index, pages: missing.map((page) => byPage.get(page) as PageSummary) }
    const pictures = openPictures(site, paths, { encode: false, workspace })
    const known = { get: (url: string) => anchors.get(url) ?? anything }
    const surroundings = { site, index: some, pictures, features: open, trees, theme, workspace }
    const { waiting } = await resolveBodies({ bodies, anchors: known }, surroundings)
    await fillPictures(some.pages, waiting, { show: pictures.show, theme, files: workspace.files, toLook: false })
    writeIndex(workspace.files, index)
  }
}

/** The addresses of the texts that an address shows: a page's own, and of a list those that stand on it. */
function shownAt({ pages, settings }: SiteIndex, url: string): string[] {
  const at = [url, `${url}/`, `${url}index.html`].flatMap((one) => pages.filter((page) => page.url === one))
  const list = at[0] ?? pages.find(({ pagers }) => pagers.includes(url))
  if (!list) return []
  if (list.kind === 'page') return [list.url]
  const pager = Math.max(0, list.pagers.indexOf(url))
  const members = list.kind === 'home' ? postsOf(list.lang, { settings, pages }).map((page) => page.url) : list.members
  return [list.url, ...members.slice(pager * settings.pagerSize, (pager + 1) * settings.pagerSize)]
}
