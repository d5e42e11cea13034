import { buttonWords } from '../../../lib/shortcodes/inline/button'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'
import { textOf } from '../text-of'

export const shortcodes: ShortcodeViews = { button: Button }

/** A link that looks like a button: `{{< button href="…" >}}text{{< /button >}}`, or `relref` to a page of the site. */
function Button({ param, href, children }: ShortcodeProps) {
  const rel = /^https?:/.test(href ?? '') ? 'noopener noreferrer' : undefined
  const words = textOf(children).trim() === '' ? buttonWords(param, href) : children
  return (
    <a className="button" href={href} rel={rel}>
      {words}
    </a>
  )
}
