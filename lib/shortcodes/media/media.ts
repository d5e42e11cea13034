import { h } from 'hastscript'
import type { ReadCall } from '../../record/calls/plain-call'
import { linkLine } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  video: {
    names: {
      audio: { inner: 'none', block: true, addressParams: ['src', 'url', '0'] },
      // Blowfish
      video: { inner: 'none', block: true, addressParams: ['src', 'url', '0'], markdownParams: ['caption'] },
    },
    plain: ({ param, href, part }) => {
      if (!href) return []
      const caption = part('caption')
      return [linkLine(href, mediaWords(param) || href), ...(caption.length > 0 ? [h('p', {}, caption)] : [])]
    },
  },
}

/** What the author calls it. */
export function mediaWords(param: ReadCall): string {
  return param('title', 'alt')
}
