import { h } from 'hastscript'
import type { CallPlace } from '../../record/calls/plain-call'
import type { ShortcodeSpec } from '../../record/parsed-post'
import type { ShortcodeParams } from '../../record/shortcode-params'
import { pagesAt } from '../../record/site'
import type { PageSummary } from '../../record/site-index'
import { link, paragraph } from '../plain-html'
import type { Shortcodes } from '../shortcode'

const section: ShortcodeSpec = { inner: 'none', block: true }

export const shortcodes: Shortcodes = {
  section: {
    names: {
      // hugo-book
      section,
      'toc-tree': section,
      // Relearn
      children: section,
      'children-cards': section,
      pages: section,
    },
    plain: ({ params, place }) => {
      const entries = place ? sectionEntries(place, params) : []
      const items = entries.map(({ page, words }) =>
        h('li', {}, [link(place?.hrefOf(page.url), page.linkTitle), ...(words ? [paragraph(words)] : [])]),
      )
      return items.length > 0 ? [h('ul', {}, items)] : []
    },
  },
}

/** The lists and pages of the section in which the page stands, or that it is, and what is said of each. */
export function sectionEntries(
  { site, page }: Pick<CallPlace, 'site' | 'page'>,
  params: ShortcodeParams,
): { page: PageSummary; words: string }[] {
  const list = page.kind === 'page' && page.parent ? site.pageAt(page.parent) : page
  const values = Array.isArray(params) ? params.map(String) : Object.keys(params)
  const hasSummary = values.includes('summary')
  return pagesAt(site, list ? [...list.sections, ...list.members] : []).map((member) => ({
    page: member,
    words: (hasSummary && member.summary) || member.description,
  }))
}
