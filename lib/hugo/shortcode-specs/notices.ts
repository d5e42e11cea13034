import type { ShortcodeSpec } from '../../markdown/types'

const hint: ShortcodeSpec = { inner: 'markdown', block: true, as: 'hint' }

/** Boxes that many themes and blogs have, under names that say what they are. */
export const noticeShortcodes: Record<string, ShortcodeSpec> = {
  callout: hint,
  caution: hint,
  danger: hint,
  important: hint,
  info: hint,
  note: hint,
  notice: hint,
  success: hint,
  tip: hint,
  warning: hint,
  audio: { inner: 'none', block: true, addressParams: ['src', '0'], as: 'video' },
  spoiler: { inner: 'markdown', block: true, as: 'details' },
}
