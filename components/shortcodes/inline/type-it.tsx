import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Text that a theme types letter by letter stands still here. */
export function TypeIt({ children }: ShortcodeProps) {
  return <div className="type-it">{children}</div>
}
