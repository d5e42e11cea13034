import type { ShortcodeSpec } from '../../markdown/types'

/** https://github.com/alex-shpak/hugo-book */
export const hugoBookShortcodes: Record<string, ShortcodeSpec> = {
  asciinema: { inner: 'none', block: true, addressParams: ['cast', '0'], as: 'source' },
  badge: { inner: 'markdown', block: false, optional: true },
  button: { inner: 'markdown', block: false, addressParams: ['href', 'relref'] },
  card: {
    inner: 'markdown',
    block: true,
    optional: true,
    addressParams: ['href', 'link', 'relref'],
    pictureParams: ['image'],
  },
  cards: { inner: 'markdown', block: true, as: 'box' },
  columns: { inner: 'columns', block: true },
  expand: { inner: 'markdown', block: true },
  hint: { inner: 'markdown', block: true },
  image: { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' },
  // Newer versions and Blowfish switch formulas on by an empty call.
  katex: { inner: 'math', block: false, optional: true },
  mermaid: { inner: 'code', block: true },
  openapi: { inner: 'none', block: true, addressParams: ['src', '0'], as: 'source' },
  section: { inner: 'none', block: true },
  steps: { inner: 'markdown', block: true, as: 'box' },
  tab: { inner: 'markdown', block: true },
  tabs: { inner: 'markdown', block: true },
}
