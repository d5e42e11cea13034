import { sourceWords } from '../../../lib/shortcodes/inline/source'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { source: Source }

/** What a theme loads into the page from a file or another host (asciinema, iframe, article …), as a link to it. */
function Source({ name, param, href, site }: ShortcodeProps) {
  if (!href) return null
  return (
    <p className={`embed embed-${name}`}>
      <a href={href} rel={/^https?:/.test(href) ? 'noopener noreferrer' : undefined}>
        {sourceWords(param, href, site)}
      </a>
    </p>
  )
}
