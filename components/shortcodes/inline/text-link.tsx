import { Children } from 'react'
import { linkOf } from '../../../lib/shortcodes/inline/text-link'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { link: TextLink }

/** LoveIt's `link` and `person`, `staticref`, and addresses of letters (`email`, `cloakemail`). */
function TextLink({ name, param, href, children }: ShortcodeProps) {
  const { href: target, words } = linkOf(name, param, href)
  return (
    <a
      href={target}
      title={name === 'link' ? param('title', '2') || undefined : undefined}
      rel={/^https?:/.test(href ?? '') ? 'noopener noreferrer' : undefined}
    >
      {Children.count(children) > 0 ? children : words}
    </a>
  )
}
