import { newestPages } from '../../../lib/shortcodes/lists/list'
import { href } from '../../../lib/site/addresses/urls'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { list: List }

/** Blowfish: `{{< list title="…" limit=2 where="Type" value="sample" >}}`, the newest pages. */
function List({ site, page, param }: ShortcodeProps) {
  return (
    <>
      {param('title') && <p className="list-title">{param('title')}</p>}
      <ul>
        {newestPages({ site, page }, param).map((other) => (
          <li key={other.url}>
            <a href={href(site.settings, other.url)}>{other.linkTitle}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
