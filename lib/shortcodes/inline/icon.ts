import { text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  icon: {
    names: {
      fa: { inner: 'none', block: false },
      'fa-icon': { inner: 'none', block: false },
      fontawesome: { inner: 'none', block: false },
      icon: { inner: 'none', block: false },
    },
    plain: ({ param }) => [text(param('name', '0'))],
  },
}
