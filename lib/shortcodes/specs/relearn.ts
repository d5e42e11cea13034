import type { ShortcodeSpec } from '../../record/parsed-post'

/** https://mcshelby.github.io/hugo-theme-relearn/shortcodes/ and Docdock and Learn before it */
export const relearnShortcodes: Record<string, ShortcodeSpec> = {
  attachments: { inner: 'markdown', block: true, optional: true },
  children: { inner: 'none', block: true, as: 'section' },
  'children-cards': { inner: 'none', block: true, as: 'section' },
  include: { inner: 'none', block: true, addressParams: ['file', '0'], as: 'source' },
  math: { inner: 'math', block: false, as: 'katex' },
  pages: { inner: 'none', block: true, as: 'section' },
  resources: { inner: 'markdown', block: true, optional: true, as: 'attachments' },
  siteparam: { inner: 'none', block: false, as: 'param' },
}
