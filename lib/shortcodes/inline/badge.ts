import type { ReadCall } from '../../record/calls/plain-call'
import { text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  badge: {
    names: {
      badge: { inner: 'markdown', block: false, optional: true },
      // Blowfish
      keyword: { inner: 'markdown', block: false },
      // Geekdoc
      progress: { inner: 'none', block: false },
      // LoveIt
      version: { inner: 'none', block: false },
    },
    plain: ({ name, param, content }) => {
      const words = badgeWords(name, param)
      return words || content.length === 0 ? [text(words || param('0'))] : content
    },
  },
}

/** What its parameters say; '' where that is what stands between the tags. */
export function badgeWords(name: string, param: ReadCall): string {
  // {{< version 0.2.0 changed >}}
  if (name === 'version') return [param('1'), param('0')].filter(Boolean).join(' ')
  return [param('title', 'label'), param('value')].filter(Boolean).join(': ')
}
