import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { icon: Icon }

/** Blowfish's icon. Themes draw hundreds, most of them marks of companies; its name says the same. */
function Icon({ param }: ShortcodeProps) {
  return <span className="icon-name">{param('name', '0')}</span>
}
