import type { PageSummary } from '../../record/site-index'
import type { Page, Site } from '../../record/types'
import { pageLanguage } from '../../site/names/page-language'
import { type KnownTexts, knownLanguage } from './known-texts'

/** The BCP 47 tag of a page's own text; null where there is no text to tell. */
export function languageTag(page: Page, site: Site, body: string, known?: KnownTexts): string | null {
  if (body.trim() === '') return null
  const configured = configuredLanguage(site, page.lang)
  const text = `${page.title}\n${body}`.slice(0, 20_000)
  const place = page.file ?? page.url
  return knownLanguage(known, place, `${JSON.stringify(configured)}\n${text}`, () => pageLanguage(configured, text))
}

/** Key of each language → the tag of most of its posts, for pages without a text of their own. */
export function siteLanguages(site: Site, pages: readonly PageSummary[]): Map<string, string> {
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

function configuredLanguage(site: Site, lang: string): Parameters<typeof pageLanguage>[0] {
  const { languages, raw } = site.config
  const code = languages.find(({ key }) => key === lang)?.code ?? null
  const isWritten = Boolean(raw.languages ?? raw.defaultcontentlanguage)
  return { key: lang, code, isWritten, isOnly: languages.length === 1 }
}

function mostFrequent(tags: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
