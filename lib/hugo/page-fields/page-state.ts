import type { PageFields, PageState, SiteConfig } from '../../record/types'

/** Hugo's rule, with the site's own switches: https://gohugo.io/content-management/front-matter/#draft */
export function stateOf(fields: PageFields, config: SiteConfig, now: Date): PageState {
  if (fields.draft && !config.buildDrafts) return 'draft'
  if (fields.expiryDate && Date.parse(fields.expiryDate) < now.getTime() && !config.buildExpired) return 'expired'
  const publishDate = fields.publishDate ?? fields.date
  if (publishDate && Date.parse(publishDate) > now.getTime() && !config.buildFuture) return 'future'
  return 'public'
}
