import type { ShortcodeSpec } from '../../markdown/types'

/** https://hugoloveit.com/theme-documentation-extended-shortcodes/ */
export const loveItShortcodes: Record<string, ShortcodeSpec> = {
  admonition: { inner: 'markdown', block: true, as: 'hint' },
  bilibili: { inner: 'none', block: true },
  echarts: { inner: 'code', block: true, as: 'mermaid' },
  image: { inner: 'none', block: true, markdownParams: ['caption'], as: 'figure' },
  link: { inner: 'none', block: false, addressParams: ['href', '0'] },
  mapbox: { inner: 'none', block: true },
  music: { inner: 'none', block: true, addressParams: ['url'], as: 'source' },
  person: { inner: 'none', block: false, addressParams: ['url', '0'], as: 'link' },
  script: { inner: 'text', block: true, as: 'comment' },
  style: { inner: 'markdown', block: true, as: 'box' },
  version: { inner: 'none', block: false, as: 'badge' },
}
