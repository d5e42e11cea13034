import { pagerUrls } from '../../hugo/lists/pagination'
import type { PageRecord } from '../../record/page-fields'
import type { PageSummary } from '../../record/site-index'
import type { Page, SiteConfig } from '../../record/types'

/** What is known of a page before any text is parsed, and the rest empty. */
export function summaryOf(
  page: Page,
  { record, langTag, related }: { record: PageRecord; langTag: string; related: string[] },
  config: SiteConfig,
): PageSummary {
  return {
    ...record,
    langTag,
    readingMinutes: 0,
    members: page.members,
    sections: page.sections,
    parent: page.parent,
    taxonomy: page.taxonomy,
    pagers: page.paginated ? pagerUrls(page.url, page.members.length, config) : [],
    translations: page.translations,
    related,
    hasBody: false,
    hasFeed: hasFeed(page, config),
    hasMath: false,
    imageHosts: [],
    frameHosts: [],
    picture: null,
    cover: null,
  }
}

/** By Hugo's output formats of a page: its own, else those of its kind in its language. */
function hasFeed(page: Page, config: SiteConfig): boolean {
  const { outputs, disableKinds } = config.languages.find(({ key }) => key === page.lang)?.addresses ?? config
  return (page.fields.outputs ?? outputs[page.kind] ?? []).includes('rss') && !disableKinds.includes('rss')
}
