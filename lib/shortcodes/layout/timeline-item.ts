import { boldLine, paragraph } from '../plain-html'
import type { Shortcodes } from '../shortcode'

/** Blowfish */
export const shortcodes: Shortcodes = {
  timelineitem: {
    names: { timelineitem: { inner: 'markdown', block: true } },
    plain: ({ param, content }) => [
      ...(param('header') ? [boldLine(param('header'))] : []),
      ...[param('badge'), param('subheader')].filter(Boolean).map(paragraph),
      ...content,
    ],
  },
}
