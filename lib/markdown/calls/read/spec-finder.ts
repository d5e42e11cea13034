import type { ShortcodeSpec } from '../../../record/parsed-post'
import type { ShortcodeKind } from './shortcodes'

/** Hugo finds `Figure` where only `figure` is defined. */
export function specFinder(shortcodes: Record<string, ShortcodeSpec>): (name: string) => ShortcodeSpec | undefined {
  return (name) => {
    const key = [name, name.toLowerCase()].find((one) => Object.hasOwn(shortcodes, one))
    return key === undefined ? undefined : shortcodes[key]
  }
}

/** Whether a call has a closing tag, as far as its spec can say. */
export function kindOf(spec: ShortcodeSpec | undefined): ShortcodeKind {
  if (!spec || spec.optional) return 'unknown'
  return spec.inner === 'none' ? 'single' : 'paired'
}
