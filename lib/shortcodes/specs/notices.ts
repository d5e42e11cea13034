import type { ShortcodeSpec } from '../../record/parsed-post'

const hint: ShortcodeSpec = { inner: 'markdown', block: true, as: 'hint' }

/** Boxes that many themes and blogs have, under names that say what they are. */
export const noticeShortcodes: Record<string, ShortcodeSpec> = {
  // Some blogs give a callout its words as a parameter.
  callout: { ...hint, optional: true, markdownParams: ['text', 'content', 'msg'] },
  attention: hint,
  box: hint,
  boxmd: hint,
  caution: hint,
  danger: hint,
  error: hint,
  important: hint,
  info: hint,
  note: hint,
  notice: hint,
  success: hint,
  tip: hint,
  todo: hint,
  warn: hint,
  warning: hint,
}
