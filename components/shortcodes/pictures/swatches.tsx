import { coloursOf } from '../../../lib/shortcodes/pictures/swatches'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { swatches: Swatches }

/** Blowfish: `{{< swatches "#64748b" "#3b82f6" >}}`, colours with their names. */
function Swatches({ params }: ShortcodeProps) {
  return (
    <ul className="swatches">
      {coloursOf(params).map((colour) => (
        <li key={colour}>
          <svg viewBox="0 0 1 1" width="32" height="32" aria-hidden="true">
            <path d="M0 0h1v1H0z" fill={colour} />
          </svg>{' '}
          <code>{colour}</code>
        </li>
      ))}
    </ul>
  )
}
