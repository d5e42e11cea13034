import type { ShortcodeSpec } from '../../markdown/types'

const repository: ShortcodeSpec = { inner: 'none', block: true }

/** https://blowfish.page/docs/shortcodes/ and Congo, from which it came */
export const blowfishShortcodes: Record<string, ShortcodeSpec> = {
  accordion: { inner: 'markdown', block: true, as: 'box' },
  accordionitem: { inner: 'markdown', block: true, as: 'details' },
  alert: { inner: 'markdown', block: true, as: 'hint' },
  article: { inner: 'none', block: true, addressParams: ['link', '0'], as: 'source' },
  carousel: { inner: 'none', block: true, pictureParams: ['images'] },
  chart: { inner: 'code', block: true, as: 'mermaid' },
  codeberg: repository,
  codeimporter: { inner: 'none', block: true, addressParams: ['url', '0'], as: 'source' },
  forgejo: repository,
  gallery: { inner: 'markdown', block: true, as: 'box' },
  gitea: repository,
  github: repository,
  gitlab: repository,
  huggingface: repository,
  icon: { inner: 'none', block: false },
  keyword: { inner: 'markdown', block: false, as: 'badge' },
  keywordlist: { inner: 'markdown', block: true, as: 'box' },
  lead: { inner: 'markdown', block: true, as: 'box' },
  list: { inner: 'none', block: true },
  ltr: { inner: 'markdown', block: true, as: 'box' },
  mdimporter: { inner: 'none', block: true, addressParams: ['url', '0'], as: 'source' },
  rtl: { inner: 'markdown', block: true, as: 'box' },
  screenshot: { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' },
  swatches: { inner: 'none', block: true },
  timeline: { inner: 'markdown', block: true, as: 'box' },
  timelineitem: { inner: 'markdown', block: true },
  typeit: { inner: 'markdown', block: true },
  video: { inner: 'none', block: true, addressParams: ['src', '0'], markdownParams: ['caption'] },
  youtubelite: { inner: 'none', block: true },
}
