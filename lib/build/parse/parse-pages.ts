import pMap from 'p-map'
import type { Problem } from '../../base/problems'
import { openProgress } from '../../base/progress'
import { sortPages } from '../../hugo/lists/ordering'
import { relatedPages } from '../../hugo/lists/related'
import type { MarkdownSettings, ParsedPost } from '../../record/parsed-post'
import type { PageSummary } from '../../record/site-index'
import type { Page, Site } from '../../record/types'
import { unknownName } from '../read/shortcode-templates'
import { forComponents, type GivenToTemplates, withTemplates } from '../templates/template-facts'
import type { Documents } from '../validate/typed-documents'
import { bodyFormat } from './body-format'
import type { KnownTexts } from './known-texts'
import { settingsFinder } from './markdown-settings'
import { languageTag, siteLanguages } from './page-languages'
import { summaryOf } from './page-summary'
import type { Trees } from './tree-cache'

/** What a link may lead to on a page, and the calls there that may make more of it, as nobody knows them. */
export type PageAnchors = { ids: Ids; unknownCalls: readonly string[] }
type Ids = Pick<ReadonlySet<string>, 'has'> & Iterable<string>

/** A body whose tree waits in the cache. `again`: where it is gone from there, by a run that sees no drafts. */
export type ParsedBody = { key: string; summary: PageSummary; again: () => Promise<ParsedPost | null> }

export type ParsedPages = {
  /** in the order of Hugo's sitemap, and of everything else that goes through all pages */
  pages: PageSummary[]
  bodies: Map<Page, ParsedBody>
  /** by address */
  anchors: Map<string, PageAnchors>
  /** key of each language → its BCP 47 tag */
  languages: Map<string, string>
  problems: Problem[]
}

type Given = {
  site: Site
  documents: Pick<Documents, 'readPage'>
  trees: Pick<Trees, 'parse' | 'read' | 'threads'>
  shortcodes: MarkdownSettings['shortcodes']
  /** the site's own, and what they may read of it */
  templates?: Omit<GivenToTemplates, 'site'> | undefined
  texts?: KnownTexts | undefined
  /** ends it early, with an error */
  signal?: AbortSignal | undefined
}

/**
 * Parses each body, once or from the cache, as many at once as there are threads. A tree waits in the cache: what is
 * kept of it for the next step, which fills in what other pages say, are its anchors.
 */
export async function parsePages(given: Given): Promise<ParsedPages> {
  const { site, trees, signal } = given
  const { pages: rendered, parsePage } = openParser(given)
  const progress = openProgress({ ko: '글', en: 'posts' })
  let done = 0
  const parseNext = async (page: Page) => {
    signal?.throwIfAborted()
    const made = await parsePage(page)
    progress.tell(++done, rendered.length)
    return made
  }
  const parsed = await pMap(rendered, parseNext, { concurrency: trees.threads + 1 }).finally(progress.end)
  const bodies: ParsedPages['bodies'] = new Map()
  const anchors: ParsedPages['anchors'] = new Map()
  for (const { text } of parsed) {
    if (!text) continue
    anchors.set(text.page.url, text.anchors)
    bodies.set(text.page, text.body)
  }
  const pages = parsed.map(({ summary }) => summary)
  const languages = fillLanguages(site, pages)
  return { pages, bodies, anchors, languages, problems: parsed.flatMap(({ problems }) => problems) }
}

/** Gives pages without a text of their own the language of most others. */
export function fillLanguages(site: Site, pages: readonly PageSummary[]): Map<string, string> {
  const languages = siteLanguages(site, pages)
  for (const page of pages) page.langTag ||= languages.get(page.lang) ?? page.lang
  return languages
}

/** The pages that are shown, in Hugo's order, and what parses one of them. */
export function openParser({ site, documents, trees, shortcodes, templates, texts }: Omit<Given, 'signal'>) {
  const settingsOf = settingsFinder(site, shortcodes)
  const ofTemplates = templates && { ...templates, site }
  const related = relatedPages(site.pages, site.config)
  return { pages: inHugosOrder(site).filter((page) => page.rendered), parsePage, unparsed }

  /** What its front matter says. */
  function unparsed(page: Page) {
    const { record, body } = documents.readPage(page)
    const langTag = languageTag(page, site, body, texts)
    const known = { record, langTag: langTag ?? '', related: related.get(page.url) ?? [] }
    const summary = summaryOf(page, known, site.config)
    summary.hasBody = page.file !== null && body.trim() !== ''
    return { summary, langTag, body }
  }

  async function parsePage(page: Page) {
    const { summary, langTag, body } = unparsed(page)
    if (page.file === null || !summary.hasBody) return { summary, problems: [], text: null }
    const source = { file: page.file, bodyLine: page.bodyLine, format: bodyFormat(page) }
    const ofSite = settingsOf(page, langTag ?? page.lang)
    // Made again where it is asked for: with its templates it is a text's own, and long.
    const settings = (text: string) =>
      source.format === 'mdx' ? forComponents(ofSite) : withTemplates(ofTemplates, ofSite, page, text)
    const { key, facts } = await trees.parse({ ...source, body }, settings(body))
    summary.hasMath = facts.hasMath
    summary.summary ||= facts.summary
    if (page.kind === 'page') summary.readingMinutes = facts.readingMinutes
    const again = async () => {
      const { body } = documents.readPage(page)
      await trees.parse({ ...source, body }, settings(body))
      return trees.read(key)
    }
    const unknownCalls = facts.problems.flatMap((problem) => unknownName(problem) ?? [])
    const text = { page, body: { key, summary, again }, anchors: { ids: new Set(facts.ids), unknownCalls } }
    return { summary, problems: facts.problems, text }
  }
}

function inHugosOrder({ config, pages }: Site): Page[] {
  return config.languages.flatMap(({ key }) =>
    sortPages(
      pages.filter((page) => page.lang === key),
      (page) => page,
      key,
    ),
  )
}
