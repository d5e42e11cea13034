import type { ShortcodeSpec } from '../../record/parsed-post'
import type { Shortcodes } from '../shortcode'

const gone: ShortcodeSpec = { inner: 'text', block: true, optional: true }

/** What says nothing to a reader; the parser leaves it out. */
export const shortcodes: Shortcodes = {
  comment: {
    names: {
      comment: { inner: 'text', block: true },
      'hugo-encryptor': { inner: 'text', block: true },
      // The page has these of its own, or has no use for them.
      adsense: gone,
      googleadsense: gone,
      'load-photoswipe': gone,
      loadmore: gone,
      toc: gone,
      // Docsy
      'blocks/link-down': { inner: 'none', block: false },
      // LoveIt
      'fixit-encryptor': { inner: 'text', block: true },
      reward: { inner: 'none', block: true },
      script: { inner: 'text', block: true },
      // Blowfish
      profile: { inner: 'none', block: true },
    },
  },
}
