import { h } from 'hastscript'
import type { CallPlace, ReadCall } from '../../record/calls/plain-call'
import { newestFirst } from '../../record/lists/newest-first'
import type { PageSummary } from '../../record/site-index'
import { boldLine, link } from '../plain-html'
import type { Shortcodes } from '../shortcode'

/** Blowfish */
export const shortcodes: Shortcodes = {
  list: {
    names: { list: { inner: 'none', block: true } },
    plain: ({ param, place }) => {
      const title = param('title') ? [boldLine(param('title'))] : []
      const pages = place ? newestPages(place, param) : []
      const items = pages.map(({ url, linkTitle }) => h('li', {}, [link(place?.hrefOf(url), linkTitle)]))
      return [...title, ...(items.length > 0 ? [h('ul', {}, items)] : [])]
    },
  },
}

/** The newest other pages in the page's language, of those that `where` and `value` ask for; three, or `limit`. */
export function newestPages({ site, page }: Pick<CallPlace, 'site' | 'page'>, param: ReadCall): PageSummary[] {
  const others = site.pages
    .filter((other) => other.kind === 'page' && other.lang === page.lang && other.listed && other.url !== page.url)
    .filter((other) => isAsked(other, param('where'), param('value')))
  return newestFirst(others).slice(0, Number.parseInt(param('limit'), 10) || 3)
}

function isAsked(page: PageSummary, where: string, value: string): boolean {
  if (!where) return true
  const field = where.split('.').at(-1)?.toLowerCase() ?? ''
  if (field === 'type' || field === 'section') return page[field] === value
  const terms = page.terms[field]
  return terms ? terms.some((term) => term.title === value || term.key === value) : page.params[field] === value
}
