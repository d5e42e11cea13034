import { sectionEntries } from '../../../lib/shortcodes/lists/section'
import { href } from '../../../lib/site/addresses/urls'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { section: Section }

/** hugo-book: the pages of the section as a definition list. */
function Section({ site, page, params }: ShortcodeProps) {
  return (
    <dl>
      {sectionEntries({ site, page }, params).map(({ page: member, words }) => (
        <div key={member.url}>
          <dt>
            <a href={href(site.settings, member.url)}>{member.linkTitle}</a>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
