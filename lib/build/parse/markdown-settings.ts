import { features } from '../../features'
import { mdxComponents } from '../../record/calls/mdx-components'
import { ourParams } from '../../record/our-params'
import type { MarkdownSettings } from '../../record/parsed-post'
import type { Page, Site, SiteConfig } from '../../record/types'
import { wordsFor } from '../../words/interface-words'

/** Components of `.mdx` whose attributes are known and checked, with them; other shortcodes take what they are given. */
export const siteComponents: MarkdownSettings['components'] = {
  ...mdxComponents,
  ...Object.assign({}, ...features.map((feature) => feature.components)),
}

/** What of the configuration touches a body: part of the key of its cached tree, so nothing else may be in it. */
export function markdownSettings(
  config: SiteConfig,
  page: Page,
  langTag: string,
  shortcodes: MarkdownSettings['shortcodes'],
): MarkdownSettings {
  const language = config.languages.find((candidate) => candidate.key === page.lang)
  return {
    markup: config.markup,
    emoji: config.enableEmoji,
    // Off unless it is asked for: two brackets are an array in many a text.
    wikilinks: ourParams(config).wikilinks === true,
    words: wordsFor(langTag).text,
    summaryLength: language?.summaryLength ?? config.summaryLength,
    isCJK: page.fields.isCJKLanguage ?? language?.hasCJKLanguage ?? config.hasCJKLanguage,
    demoteHeadings: true,
    figures: true,
    shortcodes,
    components: siteComponents,
  }
}

/** The settings of a page and its language's tag: one object for all whose settings are the same. */
export function settingsFinder(
  { config }: Pick<Site, 'config'>,
  shortcodes: MarkdownSettings['shortcodes'],
): (page: Page, langTag: string) => MarkdownSettings {
  const known = new Map<string, MarkdownSettings>()
  return (page, langTag) => {
    const key = JSON.stringify([page.lang, page.fields.isCJKLanguage, langTag])
    const settings = known.get(key) ?? markdownSettings(config, page, langTag, shortcodes)
    known.set(key, settings)
    return settings
  }
}
