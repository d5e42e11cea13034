import type { ShortcodeSpec } from '../../record/parsed-post'

const box: ShortcodeSpec = { inner: 'markdown', block: true, as: 'box' }
const file = (...addressParams: string[]): ShortcodeSpec => ({
  inner: 'none',
  block: true,
  addressParams,
  as: 'source',
})

/** https://www.docsy.dev/docs/content/shortcodes/ */
export const docsyShortcodes: Record<string, ShortcodeSpec> = {
  'blocks/cover': { ...box, markdownParams: ['title', 'subtitle'] },
  'blocks/feature': { inner: 'markdown', block: true, addressParams: ['url'], as: 'card' },
  'blocks/lead': box,
  'blocks/link-down': { inner: 'none', block: false, as: 'comment' },
  'blocks/section': box,
  'card-code': { inner: 'code', block: true, as: 'card' },
  'card-grid': { ...box, as: 'cards' },
  cardpane: { ...box, as: 'cards' },
  'conditional-text': box,
  iframe: { inner: 'none', block: true, addressParams: ['src', '0'] },
  imgproc: { inner: 'markdown', block: true, pictureParams: ['0'], as: 'carousel' },
  pageinfo: { inner: 'markdown', block: true, as: 'hint' },
  readfile: file('file', '0'),
  redoc: file('url', '0'),
  swagger: file('src', '0'),
  swaggerui: file('src', '0'),
  tabpane: { inner: 'markdown', block: true, as: 'tabs' },
}
