import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** A word with a border: Blowfish's badge around text, hugo-book's with title and value, LoveIt's version. */
export function Badge({ name, param, children }: ShortcodeProps) {
  if (name === 'version') return <span className="badge">{[param('1'), param('0')].filter(Boolean).join(' ')}</span>
  const words = [param('title', 'label'), param('value')].filter(Boolean).join(': ')
  return <span className="badge">{words || children}</span>
}
