import { isMap, setOwn } from '../../formats/parsed-data'

/** `over` upon `under`: maps are joined at every depth, anything else is replaced whole, lists too. */
export function mergeMaps(under: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(under, key) ? under[key] : undefined
    setOwn(merged, key, isMap(below) && isMap(value) ? mergeMaps(below, value) : value)
  }
  return merged
}

/** `nest(['languages', 'ko'], { a: 1 })` → { languages: { ko: { a: 1 } } } */
export function nest(keys: readonly string[], value: Record<string, unknown>): Record<string, unknown> {
  return keys.reduceRight<Record<string, unknown>>((inner, key) => ({ [key]: inner }), value)
}
