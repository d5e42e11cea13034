import { decodeSegment } from '../../../lib/base/text/addresses'
import { getPage, getSettings } from '../../../lib/door/pages'
import type { ShortcodeProps } from '../shortcode-props'

/** What a theme loads into the page from a file or another host (asciinema, iframe, article …), as a link to it. */
export function Source({ name, param, href }: ShortcodeProps) {
  if (!href) return null
  const page = getPage(decodeSegment(href.slice(getSettings().basePath.length)))
  return (
    <p className={`embed embed-${name}`}>
      <a href={href} rel={/^https?:/.test(href) ? 'noopener noreferrer' : undefined}>
        {param('title', 'name') || page?.linkTitle || decodeSegment(href.replace(/^https?:\/\//, ''))}
      </a>
    </p>
  )
}
