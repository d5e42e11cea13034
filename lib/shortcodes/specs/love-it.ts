import type { ShortcodeSpec } from '../../record/parsed-post'

const box: ShortcodeSpec = { inner: 'markdown', block: true, as: 'box' }

/** https://hugoloveit.com/theme-documentation-extended-shortcodes/ with its descendants FixIt and DoIt */
export const loveItShortcodes: Record<string, ShortcodeSpec> = {
  admonition: { inner: 'markdown', block: true, as: 'hint' },
  align: box,
  bilibili: { inner: 'none', block: true },
  cardlink: { inner: 'none', block: true, addressParams: ['href', 'link', 'url', '0'], as: 'card' },
  'center-quote': { inner: 'markdown', block: true, as: 'quote' },
  echarts: { inner: 'code', block: true, as: 'mermaid' },
  fa: { inner: 'none', block: false, as: 'icon' },
  'fa-icon': { inner: 'none', block: false, as: 'icon' },
  'fixit-encryptor': { inner: 'text', block: true, as: 'comment' },
  float: box,
  fontawesome: { inner: 'none', block: false, as: 'icon' },
  friend: { inner: 'none', block: true, addressParams: ['url', 'link'], as: 'card' },
  image: { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' },
  link: { inner: 'none', block: false, addressParams: ['href', '0'] },
  mapbox: { inner: 'none', block: true },
  music: { inner: 'none', block: true, addressParams: ['url', 'src'], as: 'source' },
  person: { inner: 'none', block: false, addressParams: ['url', '0'], as: 'link' },
  raw: { inner: 'markdown', block: false, as: 'words' },
  reward: { inner: 'none', block: true, as: 'comment' },
  script: { inner: 'text', block: true, as: 'comment' },
  showcase: { inner: 'none', block: true, addressParams: ['link'], pictureParams: ['image'], as: 'card' },
  style: box,
  version: { inner: 'none', block: false, as: 'badge' },
}
