import type { ShortcodeSpec } from '../../markdown/types'

/** https://www.docsy.dev/docs/content/shortcodes/ */
export const docsyShortcodes: Record<string, ShortcodeSpec> = {
  'blocks/cover': { inner: 'markdown', block: true, as: 'box' },
  'blocks/feature': { inner: 'markdown', block: true, addressParams: ['url'], as: 'card' },
  'blocks/lead': { inner: 'markdown', block: true, as: 'box' },
  'blocks/link-down': { inner: 'none', block: false, as: 'comment' },
  'blocks/section': { inner: 'markdown', block: true, as: 'box' },
  cardpane: { inner: 'markdown', block: true, as: 'box' },
  'conditional-text': { inner: 'markdown', block: true, as: 'box' },
  iframe: { inner: 'none', block: true, addressParams: ['src', '0'], as: 'source' },
  imgproc: { inner: 'markdown', block: true, pictureParams: ['0'], as: 'carousel' },
  pageinfo: { inner: 'markdown', block: true, as: 'hint' },
  readfile: { inner: 'none', block: true, addressParams: ['file', '0'], as: 'source' },
  redoc: { inner: 'none', block: true, addressParams: ['url', '0'], as: 'source' },
  swaggerui: { inner: 'none', block: true, addressParams: ['src', '0'], as: 'source' },
  tabpane: { inner: 'markdown', block: true, as: 'tabs' },
}
