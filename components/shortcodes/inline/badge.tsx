import { Children } from 'react'
import { badgeWords } from '../../../lib/shortcodes/inline/badge'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { badge: Badge }

/** A word with a border: Blowfish's badge around text, hugo-book's with title and value, LoveIt's version. */
function Badge({ name, param, children }: ShortcodeProps) {
  const words = badgeWords(name, param) || (Children.count(children) > 0 ? children : param('0'))
  return <span className="badge">{words}</span>
}
