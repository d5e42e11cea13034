import { features } from '../../features'
import { mdxComponents } from '../../record/calls/mdx-components'
import type { MarkdownSettings } from '../../record/parsed-post'
import type { Page, SiteConfig } from '../../record/types'
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
    words: wordsFor(langTag).text,
    summaryLength: language?.summaryLength ?? config.summaryLength,
    isCJK: page.fields.isCJKLanguage ?? language?.hasCJKLanguage ?? config.hasCJKLanguage,
    demoteHeadings: true,
    figures: true,
    shortcodes,
    components: siteComponents,
  }
}
