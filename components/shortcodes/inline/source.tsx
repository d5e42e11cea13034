import { decodeSegment } from '../../../lib/base/text/addresses'
import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** What a theme loads into the page from a file or another host (asciinema, iframe, article …), as a link to it. */
export function Source({ name, param, href, site }: ShortcodeProps) {
  if (!href) return null
  const page = site.pageAt(decodeSegment(href.slice(site.settings.basePath.length)))
  return (
    <p className={`embed embed-${name}`}>
      <a href={href} rel={/^https?:/.test(href) ? 'noopener noreferrer' : undefined}>
        {param('title', 'name') || page?.linkTitle || decodeSegment(href.replace(/^https?:\/\//, ''))}
      </a>
    </p>
  )
}
