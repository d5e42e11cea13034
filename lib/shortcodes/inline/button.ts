import { h } from 'hastscript'
import type { ReadCall } from '../../record/calls/plain-call'
import { defined, text, textOf } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  button: {
    names: {
      button: {
        inner: 'markdown',
        block: false,
        optional: true,
        addressParams: ['href', 'link', 'url', 'relref'],
      },
      'hextra/hero-button': { inner: 'none', block: false, addressParams: ['link'] },
    },
    plain: ({ param, href, content }) => [
      h('a', defined({ href }), textOf(content) ? content : [text(buttonWords(param, href))]),
    ],
  },
}

/** Where nothing stands between the tags. */
export function buttonWords(param: ReadCall, href = ''): string {
  return param('text', 'title', 'label', '1') || href
}
