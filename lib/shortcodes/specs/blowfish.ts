import type { ShortcodeSpec } from '../../record/parsed-post'

const embed: ShortcodeSpec = { inner: 'none', block: true }
const box: ShortcodeSpec = { inner: 'markdown', block: true, as: 'box' }

/** https://blowfish.page/docs/shortcodes/ and Congo, from which it came */
export const blowfishShortcodes: Record<string, ShortcodeSpec> = {
  accordion: box,
  accordionitem: { inner: 'markdown', block: true, as: 'details' },
  alert: { inner: 'markdown', block: true, as: 'hint' },
  article: { inner: 'none', block: true, addressParams: ['link', '0'], as: 'source' },
  carousel: { inner: 'none', block: true, pictureParams: ['images'] },
  chart: { inner: 'code', block: true, as: 'mermaid' },
  codeberg: embed,
  codeimporter: { inner: 'none', block: true, addressParams: ['url', '0'], as: 'source' },
  'congo-figure': { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' },
  email: { inner: 'none', block: false, as: 'link' },
  forgejo: embed,
  gallery: { inner: 'markdown', block: true, optional: true, pictureParams: ['match', 'images', 'dir', 'src'] },
  gitea: embed,
  github: embed,
  gitlab: embed,
  huggingface: embed,
  icon: { inner: 'none', block: false },
  keyword: { inner: 'markdown', block: false, as: 'badge' },
  keywordlist: box,
  lead: box,
  list: { inner: 'none', block: true },
  ltr: box,
  marquee: box,
  mdimporter: { inner: 'none', block: true, addressParams: ['url', '0'], as: 'source' },
  profile: { inner: 'none', block: true, as: 'comment' },
  rtl: box,
  screenshot: { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' },
  swatches: { inner: 'none', block: true },
  timeline: box,
  timelineitem: { inner: 'markdown', block: true },
  typeit: { inner: 'markdown', block: true },
  video: { inner: 'none', block: true, addressParams: ['src', 'url', '0'], markdownParams: ['caption'] },
  youtubelite: embed,
}
