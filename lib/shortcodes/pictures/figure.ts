import { h } from 'hastscript'
import type { ShortcodeSpec } from '../../record/parsed-post'
import { defined } from '../plain-html'
import type { Shortcodes } from '../shortcode'

const picture: ShortcodeSpec = { inner: 'none', block: true, markdownParams: ['caption'] }

export const shortcodes: Shortcodes = {
  figure: {
    names: {
      figure: { inner: 'none', block: true, markdownParams: ['caption', 'attr'] },
      // Pictures under another name.
      featuredimage: picture,
      imageresize: picture,
      img: picture,
      'lazy-img': picture,
      picture,
      rimg: picture,
      // LoveIt, Geekdoc
      image: picture,
      // Congo, Blowfish
      'congo-figure': picture,
      screenshot: picture,
    },
    plain: ({ param, content }) => [h('figure', defined({ className: param('class') }), content)],
  },
}
