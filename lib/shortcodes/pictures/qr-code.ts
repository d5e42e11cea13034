import { linkLine, paragraph, textOf } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  qr: {
    names: { qr: { inner: 'text', block: true } },
    plain: ({ param, content }) => {
      const target = param('text') || textOf(content)
      if (!target) return []
      return [/^https?:\/\//.test(target) ? linkLine(target, target) : paragraph(target)]
    },
  },
}
