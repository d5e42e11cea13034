import type { ReactNode } from 'react'
import type { ShortcodeProps } from '../../shapes/shortcode-props'
import { Stars } from './stars'

/** The site's own shortcodes: name in lower case → component. One here goes before the engine's of the same name. */
export const ownShortcodes: Record<string, (props: ShortcodeProps) => ReactNode> = {
  stars: Stars,
}
