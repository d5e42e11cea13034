import type { ShortcodeSpec } from '../markdown/types'

/** Hugo's own shortcodes and those of the hugo-book theme: what each does with the text between its tags. */
export const shortcodeSpecs: Record<string, ShortcodeSpec> = {
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

  button: { inner: 'markdown', block: false },
  columns: { inner: 'columns', block: true },
  expand: { inner: 'markdown', block: true },
  hint: { inner: 'markdown', block: true },
  katex: { inner: 'math', block: false },
  mermaid: { inner: 'code', block: true },
  section: { inner: 'none', block: true },
  tab: { inner: 'markdown', block: true },
  tabs: { inner: 'markdown', block: true },
}
