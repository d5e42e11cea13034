import { getPage, getPages, getSettings } from '../../lib/content/pages'
import { href } from '../../lib/site/urls'
import type { ShortcodeProps } from './shortcode'

/** hugo-book: the pages of the section as a definition list. */
export function Section({ page, params }: ShortcodeProps) {
  const section = page.kind === 'page' && page.parent ? getPage(page.parent) : page
  const pages = section ? getPages([...section.sections, ...section.members]) : []
  const values = Array.isArray(params) ? params.map(String) : Object.keys(params)
  const hasSummary = values.includes('summary')
  return (
    <dl>
      {pages.map((member) => (
        <div key={member.url}>
          <dt>
            <a href={href(getSettings(), member.url)}>{member.linkTitle}</a>
          </dt>
          <dd>{(hasSummary && member.summary) || member.description}</dd>
        </div>
      ))}
    </dl>
  )
}
