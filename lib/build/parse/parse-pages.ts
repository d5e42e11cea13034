import type { Problem } from '../../base/problems'
import { sortPages } from '../../hugo/lists/ordering'
import { relatedPages } from '../../hugo/lists/related'
import type { MarkdownSettings, ParsedPost } from '../../record/parsed-post'
import type { PageSummary } from '../../record/site-index'
import type { Page, Site } from '../../record/types'
import { unknownName } from '../read/shortcode-templates'
import type { Documents } from '../validate/typed-documents'
import { bodyFormat } from './body-format'
import { markdownSettings } from './markdown-settings'
import { languageTag, siteLanguages } from './page-languages'
import { summaryOf } from './page-summary'
import type { Trees } from './tree-cache'

/** What a link may lead to on a page, and the calls there that may make more of it, as nobody knows them. */
export type PageAnchors = { ids: ReadonlySet<string>; unknownCalls: readonly string[] }

/** A body whose tree waits in the cache. `again`: where it is gone from there, by a run that sees no drafts. */
export type ParsedBody = { key: string; summary: PageSummary; again: () => Promise<ParsedPost> }

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

/**
 * Parses each body, once or from the cache. One is in memory at a time: what is kept of it for the next step, which
 * fills in what other pages say, are its anchors.
 */
export async function parsePages(
  site: Site,
  documents: Pick<Documents, 'readPage'>,
  trees: Pick<Trees, 'parse'>,
  shortcodes: MarkdownSettings['shortcodes'],
): Promise<ParsedPages> {
  const problems: Problem[] = []
  const pages: PageSummary[] = []
  const bodies: ParsedPages['bodies'] = new Map()
  const anchors: ParsedPages['anchors'] = new Map()
  const related = relatedPages(site.pages, site.config)
  for (const page of inHugosOrder(site)) {
    if (!page.rendered) continue
    const { record, body } = documents.readPage(page)
    const langTag = languageTag(page, site, body)
    const known = { record, langTag: langTag ?? '', related: related.get(page.url) ?? [] }
    const summary = summaryOf(page, known, site.config)
    pages.push(summary)
    if (page.file === null || body.trim() === '') continue
    const source = { file: page.file, bodyLine: page.bodyLine, format: bodyFormat(page) }
    const settings = markdownSettings(site.config, page, langTag ?? page.lang, shortcodes)
    const parse = (text: string) => trees.parse({ ...source, body: text }, settings)
    const { key, post } = await parse(body)
    problems.push(...post.problems)
    const unknownCalls = post.problems.flatMap((problem) => unknownName(problem) ?? [])
    anchors.set(page.url, { ids: new Set(post.ids), unknownCalls })
    bodies.set(page, { key, summary, again: async () => (await parse(documents.readPage(page).body)).post })
    summary.hasBody = true
    summary.hasMath = post.features.math
    summary.summary ||= post.summary.text
    if (page.kind === 'page') summary.readingMinutes = post.readingMinutes
  }
  const languages = siteLanguages(site, pages)
  for (const page of pages) page.langTag ||= languages.get(page.lang) ?? page.lang
  return { pages, bodies, anchors, languages, problems }
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
