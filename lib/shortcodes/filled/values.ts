import type { ShortcodeSpec } from '../../record/parsed-post'
import type { Shortcodes } from '../shortcode'

const value: ShortcodeSpec = { inner: 'none', block: false }

/** Text or an address, which is filled in when the other pages are known (lib/markdown/resolve-post.ts). */
export const shortcodes: Shortcodes = {
  param: {
    names: {
      param: value,
      // Relearn
      siteparam: value,
    },
  },
  ref: { names: { ref: value } },
  relref: { names: { relref: value } },
}
