import type { ShortcodeSpec } from '../../record/parsed-post'

/** https://github.com/alex-shpak/hugo-book, and Geekdoc, which came from it */
export const hugoBookShortcodes: Record<string, ShortcodeSpec> = {
  asciinema: { inner: 'none', block: true, addressParams: ['cast', 'src', '0'] },
  badge: { inner: 'markdown', block: false, optional: true },
  button: { inner: 'markdown', block: false, optional: true, addressParams: ['href', 'link', 'url', 'relref'] },
  card: {
    inner: 'markdown',
    block: true,
    optional: true,
    addressParams: ['href', 'link', 'url', 'relref'],
    pictureParams: ['image', 'img'],
  },
  cards: { inner: 'markdown', block: true },
  columns: { inner: 'columns', block: true },
  expand: { inner: 'markdown', block: true },
  hint: { inner: 'markdown', block: true },
  image: { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' },
  // Newer versions and Blowfish switch formulas on by an empty call.
  katex: { inner: 'math', block: false, optional: true },
  mermaid: { inner: 'code', block: true },
  openapi: { inner: 'none', block: true, addressParams: ['src', '0'], as: 'source' },
  progress: { inner: 'none', block: false, as: 'badge' },
  section: { inner: 'none', block: true },
  step: { inner: 'markdown', block: true, as: 'box' },
  steps: { inner: 'markdown', block: true, as: 'box' },
  tab: { inner: 'markdown', block: true },
  tabs: { inner: 'markdown', block: true },
  'toc-tree': { inner: 'none', block: true, as: 'section' },
}
