import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { typeit: TypeIt }

/** Text that a theme types letter by letter stands still here. */
function TypeIt({ children }: ShortcodeProps) {
  return <div className="type-it">{children}</div>
}
