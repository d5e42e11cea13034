import type { Problem } from '../base/problems'
import { folderOf } from '../base/text/addresses'
import { plainLine } from '../base/text/plain-line'
import { workFiles } from '../base/work-files'
import { siteFolder } from '../base/workspace'
import { sortPages } from '../hugo/lists/ordering'
import { pagerUrls } from '../hugo/lists/pagination'
import { relatedPages } from '../hugo/lists/related'
import { resolvePost } from '../markdown/resolve-post'
import { type PlannedPicture, planCover, planSiteCard } from '../pictures/show/page-cover'
import type { Pictures } from '../pictures/show/pictures'
import { picturesOf } from '../pictures/show/show-pictures'
import { setBodyAside, writeBody } from '../record/bodies'
import type { OpenFeature } from '../record/feature/feature'
import type { PageRecord } from '../record/page-fields'
import type { MarkdownSettings, ParsedPost } from '../record/parsed-post'
import type { PageSummary, SiteIndex, SiteSettings } from '../record/site-index'
import type { Page, Site, SiteConfig } from '../record/types'
import { pageLanguage } from '../site/names/page-language'
import { wordsFor } from '../words/interface-words'
import { drawDiagrams, type MermaidUse, writeMermaidUses } from './enrich/draw-diagrams'
import { featurePages } from './enrich/feature-pages'
import type { WaitingPictures } from './enrich/fill-pictures'
import { bodyFormat } from './parse/body-format'
import { markdownSettings } from './parse/markdown-settings'
import { parseCached, pruneTrees, readTree } from './parse/tree-cache'
import { unknownName } from './read/shortcode-templates'
import { frameHosts, imageHosts } from './resolve/page-hosts'
import { makeResolver, type PageAnchors } from './resolve/resolver'
import { withoutFault } from './resolve/without-fault'
import { themePageProblems } from './validate/theme-pages'
import { readPageDocument } from './validate/typed-documents'

/** The index and what it waits for: nothing is encoded before the author knows whether her texts are right. */
type MadeIndex = { index: SiteIndex; waiting: WaitingPictures }

/**
 * Parses each body (once, or from the cache) and makes the index that lists, menus and feeds live on. One body is in
 * memory at a time: what is kept of it for the second round, which fills in what other pages say, are its anchors.
 */
export async function makeIndex(
  site: Site,
  features: readonly OpenFeature[],
  pictures: Pictures,
  shortcodes: MarkdownSettings['shortcodes'],
): Promise<MadeIndex> {
  const problems: Problem[] = themePageProblems(site.pages)
  const pages: PageSummary[] = []
  const trees = new Map<Page, Parsed>()
  const anchors: Anchors = new Map()
  const related = relatedPages(site.pages, site.config)
  for (const page of inHugosOrder(site)) {
    if (!page.rendered) continue
    const { record, body } = readPageDocument(page)
    const langTag = languageTag(page, site, body)
    const summary = summaryOf(page, record, langTag ?? '')
    summary.pagers = page.paginated ? pagerUrls(page.url, page.members.length, site.config) : []
    summary.hasFeed = hasFeed(page, site)
    summary.related = related.get(page.url) ?? []
    pages.push(summary)
    if (page.file === null || body.trim() === '') continue
    const parse = (text: string) =>
      parsePage(page, text, markdownSettings(site.config, page, langTag ?? page.lang, shortcodes))
    const { key, post } = await parse(body)
    problems.push(...post.problems)
    const unknownCalls = post.problems.flatMap((problem) => unknownName(problem) ?? [])
    anchors.set(page.url, { ids: new Set(post.ids), unknownCalls })
    trees.set(page, { key, summary, again: async () => (await parse(readPageDocument(page).body)).post })
    summary.hasBody = true
    summary.hasMath = post.features.math
    summary.summary ||= post.summary.text
    if (page.kind === 'page') summary.readingMinutes = post.readingMinutes
  }
  const languages = siteLanguages(site, pages)
  for (const page of pages) page.langTag ||= languages.get(page.lang) ?? page.lang
  const bare = { folder: siteFolder, settings: settingsOf(site, languages), pages, menus: site.menus, problems }
  const index: SiteIndex = { ...bare, featurePages: featurePages(features, site, bare) }
  const waiting = await resolveBodies(site, index, pictures, trees, anchors, features)
  pruneTrees(new Set([...trees.values()].map(({ key }) => key)))
  return { index, waiting }
}

type Anchors = Map<string, PageAnchors>
/** `again`: where the tree is gone from the cache, by a run that sees no drafts. */
type Parsed = { key: string; summary: PageSummary; again: () => Promise<ParsedPost> }

/** The order of Hugo's sitemap, and of everything else that goes through all pages. */
function inHugosOrder({ config, pages }: Site): Page[] {
  return config.languages.flatMap(({ key }) =>
    sortPages(
      pages.filter((page) => page.lang === key),
      (page) => page,
      key,
    ),
  )
}

/** The second round: addresses, pictures and what features know, now that all pages and anchors are known. */
async function resolveBodies(
  site: Site,
  index: SiteIndex,
  pictures: Pictures,
  trees: Map<Page, Parsed>,
  anchors: Anchors,
  features: readonly OpenFeature[],
): Promise<WaitingPictures> {
  const waiting: WaitingPictures = { covers: new Map(), bodies: [], siteCard: planSiteCard(site, pictures) }
  const mermaid: MermaidUse[] = []
  const byUrl = new Map(index.pages.map((summary) => [summary.url, summary]))
  for (const page of site.pages) {
    const summary = byUrl.get(page.url)
    if (!summary || page.file === null) continue
    const plan = planCover(page, site.config, pictures)
    waiting.covers.set(summary, plan)
    summary.imageHosts = imageHosts(outsideOf(plan.cover))
    index.problems.push(...plan.problems)
  }
  const resolver = makeResolver(
    site,
    pictures,
    anchors,
    index.featurePages.map(({ url }) => url),
  )
  for (const [page, { key, summary, again }] of trees) {
    const work = async () => resolveBody(page, readTree(key) ?? (await again()), summary)
    index.problems.push(...(await withoutFault(summary, page.bodyLine, work)))
  }
  wantCovers(waiting, pictures)
  index.problems.push(...features.flatMap((feature) => feature.close()))
  writeMermaidUses(mermaid)
  return waiting

  async function resolveBody(page: Page, parsed: ParsedPost, summary: PageSummary): Promise<Problem[]> {
    const { tree, problems } = resolvePost(parsed, resolver.contextOf(page))
    const known = features.flatMap((feature) => feature.enrich(tree, summary, index.settings))
    const found = [...problems, ...known]
    const drawn = await drawDiagrams(tree, page.file ?? '', wordsFor(summary.langTag).diagram, pictures.publishDrawing)
    mermaid.push(...drawn.mermaid)
    const { files, first } = picturesOf(tree)
    for (const file of files) pictures.want(file, 'page')
    const plan = waiting.covers.get(summary)
    // A text that begins with its cover would show it twice.
    if (plan?.cover && ('file' in plan.cover ? plan.cover.file : plan.cover.src) === first) plan.cover = null
    summary.imageHosts = imageHosts(outsideOf(plan?.cover), tree)
    summary.frameHosts = frameHosts(tree, index.settings.privacy)
    const { mdx, toc, features: used } = parsed
    const made = { tree, ...(mdx && { mdx }), toc, features: used, hasFigures: false }
    if (files.length === 0) writeBody(workFiles, page.url, made)
    else {
      setBodyAside(workFiles, page.url, made)
      waiting.bodies.push({ page: summary, bodyLine: page.bodyLine })
    }
    return [...found, ...drawn.problems]
  }
}

function outsideOf(cover: PlannedPicture | null | undefined): string | null {
  return cover && 'src' in cover ? cover.src : null
}

function wantCovers({ covers, siteCard }: WaitingPictures, pictures: Pictures): void {
  for (const { cover, card } of covers.values()) {
    if (cover && 'file' in cover) pictures.want(cover.file, 'page')
    if (card && 'file' in card) pictures.want(card.file, 'card')
  }
  if (siteCard && 'file' in siteCard) pictures.want(siteCard.file, 'card')
}

function parsePage(page: Page, body: string, settings: MarkdownSettings) {
  return parseCached({ file: page.file ?? '', body, bodyLine: page.bodyLine, format: bodyFormat(page) }, settings)
}

/** What is known before any text is parsed, and the rest empty. */
function summaryOf(page: Page, record: PageRecord, langTag: string): PageSummary {
  return {
    ...record,
    langTag,
    readingMinutes: 0,
    members: page.members,
    sections: page.sections,
    parent: page.parent,
    taxonomy: page.taxonomy,
    pagers: [],
    translations: page.translations,
    related: [],
    hasBody: false,
    hasFeed: false,
    hasMath: false,
    imageHosts: [],
    frameHosts: [],
    picture: null,
    cover: null,
  }
}

/** null where there is no text to tell. */
function languageTag(page: Page, site: Site, body: string): string | null {
  if (body.trim() === '') return null
  return pageLanguage(configuredLanguage(site, page.lang), `${page.title}\n${body}`.slice(0, 20_000))
}

function configuredLanguage(site: Site, lang: string): Parameters<typeof pageLanguage>[0] {
  const { languages, raw } = site.config
  const code = languages.find(({ key }) => key === lang)?.code ?? null
  const isWritten = Boolean(raw.languages ?? raw.defaultcontentlanguage)
  return { key: lang, code, isWritten, isOnly: languages.length === 1 }
}

/** For pages without a text of their own: the language of most posts. */
function siteLanguages(site: Site, pages: readonly PageSummary[]): Map<string, string> {
  return new Map(
    site.config.languages.map(({ key }) => {
      const posts = pages.filter((page) => page.lang === key && page.kind === 'page' && page.langTag !== '')
      const main = posts.filter((page) => site.mainSections[key]?.includes(page.section))
      return [
        key,
        mostFrequent((main.length > 0 ? main : posts).map((page) => page.langTag)) ??
          pageLanguage(configuredLanguage(site, key), '') ??
          key,
      ]
    }),
  )
}

function mostFrequent(tags: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function settingsOf(site: Site, tags: Map<string, string>): SiteSettings {
  const { config } = site
  return {
    baseURL: config.baseURL,
    basePath: config.basePath,
    title: config.title,
    copyright: plainLine(config.copyright, new Date().getUTCFullYear()),
    languages: config.languages.map((language) => ({
      key: language.key,
      tag: tags.get(language.key) ?? language.key,
      name: language.name,
      title: language.title,
      direction: language.direction,
      home: homeOf(site, language.key),
      mainSections: site.mainSections[language.key] ?? [],
      params: language.params,
    })),
    defaultLanguage: config.defaultContentLanguage,
    pagerSize: config.pagination.pagerSize,
    sitemap: sitemapOf(config),
    rssLimit: config.rssLimit,
    taxonomies: Object.values(config.taxonomies),
    params: config.params,
    privacy: config.privacy,
  }
}

function sitemapOf({ sitemap, disableKinds }: SiteConfig): string | null {
  return sitemap.disable || disableKinds.includes('sitemap') ? null : sitemap.filename
}

function homeOf(site: Site, lang: string): string {
  return folderOf(site.pages.find((page) => page.kind === 'home' && page.lang === lang)?.url ?? '/')
}

/** By Hugo's output formats of a page: its own, else those of its kind in its language. */
function hasFeed(page: Page, { config }: Site): boolean {
  const { outputs, disableKinds } = config.languages.find(({ key }) => key === page.lang)?.addresses ?? config
  return (page.fields.outputs ?? outputs[page.kind] ?? []).includes('rss') && !disableKinds.includes('rss')
}
