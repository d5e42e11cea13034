import { boldLine } from '../plain-html'
import type { Shortcodes } from '../shortcode'

/** Relearn, and Docdock and Learn before it */
export const shortcodes: Shortcodes = {
  attachments: {
    names: {
      attachments: { inner: 'markdown', block: true, optional: true },
      resources: { inner: 'markdown', block: true, optional: true },
    },
    plain: ({ param, part, words }) => {
      const files = part('files')
      return files.length > 0 ? [boldLine(param('title') || words.attachments), ...files] : []
    },
  },
}
