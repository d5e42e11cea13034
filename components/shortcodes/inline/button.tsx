import type { ShortcodeProps } from '../../shapes/shortcode-props'
import { textOf } from '../text-of'

/** A link that looks like a button: `{{< button href="…" >}}text{{< /button >}}`, or `relref` to a page of the site. */
export function Button({ param, href, children }: ShortcodeProps) {
  const rel = /^https?:/.test(href ?? '') ? 'noopener noreferrer' : undefined
  const words = textOf(children).trim() === '' ? param('text', 'title', 'label', '1') || href : children
  return (
    <a className="button" href={href} rel={rel}>
      {words}
    </a>
  )
}
