import { escapeHtml } from '../../base/text/escape-html'
import type { SiteLanguage, SiteSettings } from '../../record/site-index'
import type { Feed } from '../../site/feeds/feed'
import { rssFeed } from '../../site/feeds/rss'
import { formatDate } from '../../site/names/format-date'
import { modelUrl } from '../facts/facets'
import { atlasAddress } from '../pages/atlas'
import { changesFeedUrl, changesUrl } from '../pages/atlas-pages'
import { inLocale } from '../record/in-locale'
import type { Atlas } from '../record/types'
import { localeOf, pageWords } from '../words/words'

/** What became of the atlas, as RSS. */
export function changesFeed(atlas: Atlas, settings: SiteSettings, { key, tag }: SiteLanguage, styles: string): string {
  const locale = localeOf(tag)
  const words = pageWords(locale)
  const address = (url: string) => atlasAddress(settings, key, url)
  const feed: Feed = {
    title: words.changes,
    description: words.changesLead,
    url: address(changesUrl),
    lang: tag,
    author: settings.title || words.changes,
    styles,
    items: atlas.changes.map(({ id, date, text, models }) => {
      const summary = inLocale(text, locale)
      const links = models.flatMap((model) => {
        const found = atlas.byId.get(model)
        return found ? `<a href="${escapeHtml(address(modelUrl(model)))}">${escapeHtml(found.name)}</a>` : []
      })
      const list = links.length > 0 ? `<p>${links.join(', ')}</p>` : ''
      return {
        title: `${words.changes}, ${formatDate(date, locale)}`,
        url: `${address(changesUrl)}#${id}`,
        date,
        updated: null,
        lang: tag,
        summary,
        html: `<p>${escapeHtml(summary)}</p>${list}`,
        tags: [],
        picture: null,
      }
    }),
  }
  return rssFeed(feed, address(changesFeedUrl))
}
