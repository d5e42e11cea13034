import type { ShortcodeSpec } from '../../record/parsed-post'

/** https://github.com/adityatelange/hugo-PaperMod/tree/master/layouts/shortcodes */
export const paperModShortcodes: Record<string, ShortcodeSpec> = {
  collapse: { inner: 'markdown', block: true, markdownParams: ['summary'], as: 'details' },
  intextimg: { inner: 'none', block: false, pictureParams: ['url', '0'], as: 'carousel' },
  // Raw HTML is judged as everywhere else: the site's `unsafe` and the allow-list.
  rawhtml: { inner: 'markdown', block: true, as: 'box' },
}
