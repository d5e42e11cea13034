import type { ShortcodeSpec } from '../../record/parsed-post'

const box: ShortcodeSpec = { inner: 'markdown', block: true, as: 'box' }

/** https://imfing.github.io/hextra/docs/guide/shortcodes/ */
export const hextraShortcodes: Record<string, ShortcodeSpec> = {
  'filetree/container': { inner: 'markdown', block: true },
  'filetree/file': { inner: 'none', block: true },
  'filetree/folder': { inner: 'markdown', block: true },
  'hextra/feature-card': {
    inner: 'none',
    block: true,
    addressParams: ['link'],
    pictureParams: ['image'],
    markdownParams: ['subtitle'],
    as: 'card',
  },
  'hextra/feature-grid': { ...box, as: 'cards' },
  'hextra/hero-badge': { ...box, addressParams: ['link'] },
  'hextra/hero-button': { inner: 'none', block: false, addressParams: ['link'], as: 'button' },
  'hextra/hero-container': box,
  'hextra/hero-headline': box,
  'hextra/hero-section': box,
  'hextra/hero-subtitle': box,
  jupyter: { inner: 'none', block: true, addressParams: ['0', 'src'], as: 'source' },
  pdf: { inner: 'none', block: true, addressParams: ['0', 'src', 'url'], as: 'source' },
  term: { inner: 'none', block: false, as: 'words' },
}
