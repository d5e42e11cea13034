import { h } from 'hastscript'
import type { ReadCall } from '../../record/calls/plain-call'
import { defined, text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  link: {
    names: {
      cloakemail: { inner: 'none', block: false },
      staticref: { inner: 'markdown', block: false, addressParams: ['0'] },
      // LoveIt
      link: { inner: 'none', block: false, addressParams: ['href', '0'] },
      person: { inner: 'none', block: false, addressParams: ['url', '0'] },
      // Blowfish
      email: { inner: 'none', block: false },
    },
    plain: ({ name, param, href, content }) => {
      const { href: target, words } = linkOf(name, param, href)
      return [h('a', defined({ href: target }), content.length > 0 ? content : [text(words)])]
    },
  },
}

/** Where it leads, and its words where none stand between the tags. */
export function linkOf(name: string, param: ReadCall, href?: string): { href: string | undefined; words: string } {
  const letter = name.endsWith('email') ? param('address', 'email', '0') : ''
  const words = param('content', 'name', 'display', '1') || param('title', '2') || letter || (href ?? '')
  return { href: letter ? `mailto:${letter}` : href, words }
}
