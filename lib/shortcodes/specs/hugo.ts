import type { ShortcodeSpec } from '../../record/parsed-post'

/** https://gohugo.io/shortcodes/ */
export const hugoShortcodes: Record<string, ShortcodeSpec> = {
  comment: { inner: 'text', block: true },
  details: { inner: 'markdown', block: true, markdownParams: ['summary'] },
  figure: { inner: 'none', block: true, markdownParams: ['caption', 'attr'] },
  gist: { inner: 'none', block: true },
  highlight: { inner: 'code', block: true },
  instagram: { inner: 'none', block: true },
  param: { inner: 'none', block: false },
  qr: { inner: 'text', block: true },
  ref: { inner: 'none', block: false },
  relref: { inner: 'none', block: false },
  tweet: { inner: 'none', block: true },
  twitter: { inner: 'none', block: true },
  vimeo: { inner: 'none', block: true },
  x: { inner: 'none', block: true },
  youtube: { inner: 'none', block: true },
  // Hugo's forms for privacy's sake, of before 0.123.
  instagram_simple: { inner: 'none', block: true, as: 'instagram' },
  twitter_simple: { inner: 'none', block: true, as: 'twitter' },
  vimeo_simple: { inner: 'none', block: true, as: 'vimeo' },
  x_simple: { inner: 'none', block: true, as: 'x' },
}
