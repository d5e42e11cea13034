import { Children } from 'react'
import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** LoveIt's `link` and `person`, `staticref`, and addresses of letters (`email`, `cloakemail`). */
export function TextLink({ name, param, href, children }: ShortcodeProps) {
  const letter = name.endsWith('email') ? param('address', 'email', '0') : ''
  const words = param('content', 'name', 'display', '1') || param('title', '2') || letter || href
  return (
    <a
      href={letter ? `mailto:${letter}` : href}
      title={name === 'link' ? param('title', '2') || undefined : undefined}
      rel={/^https?:/.test(href ?? '') ? 'noopener noreferrer' : undefined}
    >
      {Children.count(children) > 0 ? children : words}
    </a>
  )
}
