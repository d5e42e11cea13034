export type ShortcodeValue = string | number | boolean
/** Positional or named, never both; quoted values are always text. */
export type ShortcodeParams = ShortcodeValue[] | Record<string, ShortcodeValue>

/**
 * A parameter as text: by its name, or by its position, which is written as a digit. Themes differ in names, so
 * several may be given; the first that the author wrote counts. '' where there is none.
 */
export function readParam(params: ShortcodeParams, ...names: string[]): string {
  for (const name of names) {
    const isPosition = /^\d$/.test(name)
    if (isPosition !== Array.isArray(params)) continue
    const value = Array.isArray(params) ? params[Number(name)] : (params[name] ?? params[name.toLowerCase()])
    if (value !== undefined && value !== '') return String(value)
  }
  return ''
}
