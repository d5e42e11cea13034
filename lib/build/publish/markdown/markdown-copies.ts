import type { KeptTexts } from '../../../base/disk/kept-texts'
import type { WorkFiles } from '../../../base/workspace/work-files'
import { type Body, bodyText } from '../../../record/bodies'
import type { PublishedFile } from '../../../record/published-file'
import type { PageSummary, SiteIndex } from '../../../record/site-index'
import type { FeedOptions } from '../../../shortcodes/feed-options'
import { absoluteUrl, hasMarkdown, markdownUrl } from '../../../site/addresses/urls'
import { pageTitle } from '../../../site/names/page-name'
import { wordsFor } from '../../../words/interface-words'
import { plainMarkdown } from './plain-markdown'

/** Each page with a text as Markdown beside it, for machines: made of what readers see, not of the author's file. */
export function* markdownCopies(
  { pages, settings }: SiteIndex,
  files: WorkFiles,
  optionsOf: (page: PageSummary) => FeedOptions,
  kept: KeptTexts,
): Generator<PublishedFile> {
  for (const page of pages) if (hasMarkdown(page)) yield { url: markdownUrl(page.url), text: copyOf(page) }
  kept.prune()

  function copyOf(page: PageSummary): string {
    const title = pageTitle(page, settings, wordsFor(page.langTag))
    return `${frontMatter(page, title)}\n# ${title.replace(/([\\`*_[\]<>#])/g, '\\$1')}\n\n${bodyOf(page)}`
  }

  function bodyOf(page: PageSummary): string {
    const written = bodyText(files, page.url) ?? ''
    const make = () => plainMarkdown((JSON.parse(written) as Body).tree, optionsOf(page))
    // A shortcode may say what other pages do.
    if (/"tagName":"gaji-(?:shortcode|component)"/.test(written)) return make()
    return kept.textOf([absoluteUrl(settings, page.url), page.langTag, written], make)
  }

  /** YAML, of which JSON is a part. */
  function frontMatter({ url, date, lastmod, langTag, description, terms }: PageSummary, title: string): string {
    const named = Object.entries(terms as Record<string, { title: string }[]>)
    const fields = {
      title,
      url: absoluteUrl(settings, url),
      date,
      lastmod,
      lang: langTag,
      description,
      ...Object.fromEntries(named.map(([taxonomy, list]) => [taxonomy, list.map((term) => term.title)])),
    }
    const lines = Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value))
    return `---\n${lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n`
  }
}

/** What there is, for whoever reads llms.txt: each list of the site with its pages' copies. https://llmstxt.org */
export function llmsTxt({ pages, settings }: SiteIndex, byUrl: ReadonlyMap<string, PageSummary>): string {
  const about = String(settings.params.description ?? '').trim()
  const head = [`# ${settings.title || settings.baseURL}`, ...(about ? [`> ${about}`] : [])]
  const lists = pages.filter(({ kind, listed }) => kind === 'section' && listed)
  const parts = lists.flatMap((list) => {
    const lines = list.members.flatMap((url) => {
      const page = byUrl.get(url)
      return page && page.kind === 'page' && page.listed && hasMarkdown(page) ? [lineOf(page)] : []
    })
    const name = pageTitle(list, settings, wordsFor(list.langTag))
    return lines.length > 0 ? [`## ${name} (${list.langTag})\n\n${lines.join('\n')}`] : []
  })
  return `${[...head, ...parts].join('\n\n')}\n`

  function lineOf(page: PageSummary): string {
    const said = page.description || page.summary
    const title = pageTitle(page, settings, wordsFor(page.langTag)).replace(/[[\]]/g, '\\$&')
    return `- [${title}](${absoluteUrl(settings, markdownUrl(page.url))})${said ? `: ${said.replace(/\s+/g, ' ')}` : ''}`
  }
}
