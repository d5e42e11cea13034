import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  typeit: { names: { typeit: { inner: 'markdown', block: true } } },
}
