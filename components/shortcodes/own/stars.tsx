import { countOf, starsOf } from '../../../lib/shortcodes/own/stars'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { stars: Stars }

/** `{{< stars 4 >}}` → ★★★★☆. An example to start from. */
function Stars({ param }: ShortcodeProps) {
  const count = countOf(param)
  return (
    <span role="img" aria-label={`${count} / 5`}>
      {starsOf(count)}
    </span>
  )
}
