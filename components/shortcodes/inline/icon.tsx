import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Blowfish's icon. Themes draw hundreds, most of them marks of companies; its name says the same. */
export function Icon({ param }: ShortcodeProps) {
  return <span className="icon-name">{param('name', '0')}</span>
}
