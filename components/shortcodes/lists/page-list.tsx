import { newestFirst } from '../../../lib/record/newest-first'
import { pagesAt } from '../../../lib/record/site'
import type { PageSummary } from '../../../lib/record/site-index'
import { href } from '../../../lib/site/addresses/urls'
import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** hugo-book: the pages of the section as a definition list. */
export function Section({ site, page, params }: ShortcodeProps) {
  const section = page.kind === 'page' && page.parent ? site.pageAt(page.parent) : page
  const pages = section ? pagesAt(site, [...section.sections, ...section.members]) : []
  const values = Array.isArray(params) ? params.map(String) : Object.keys(params)
  const hasSummary = values.includes('summary')
  return (
    <dl>
      {pages.map((member) => (
        <div key={member.url}>
          <dt>
            <a href={href(site.settings, member.url)}>{member.linkTitle}</a>
          </dt>
          <dd>{(hasSummary && member.summary) || member.description}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Blowfish: `{{< list title="…" limit=2 where="Type" value="sample" >}}`, the newest pages. */
export function List({ site, page, param }: ShortcodeProps) {
  const limit = Number.parseInt(param('limit'), 10) || 3
  const others = site.pages
    .filter((other) => other.kind === 'page' && other.lang === page.lang && other.listed && other.url !== page.url)
    .filter((other) => isAsked(other, param('where'), param('value')))
  const found = newestFirst(others).slice(0, limit)
  return (
    <>
      {param('title') && <p className="list-title">{param('title')}</p>}
      <ul>
        {found.map((other) => (
          <li key={other.url}>
            <a href={href(site.settings, other.url)}>{other.linkTitle}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function isAsked(page: PageSummary, where: string, value: string): boolean {
  if (!where) return true
  const field = where.split('.').at(-1)?.toLowerCase() ?? ''
  if (field === 'type' || field === 'section') return page[field] === value
  const terms = page.terms[field]
  return terms ? terms.some((term) => term.title === value || term.key === value) : page.params[field] === value
}
