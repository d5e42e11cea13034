import { isMap, setOwn } from './parsed-data'

/**
 * Keys in lower case at every depth of maps, as Hugo prepares params. Maps inside lists keep their keys, as in Hugo,
 * unless `lists` asks for them too.
 */
export function lowerKeys(map: Record<string, unknown>, lists = false): Record<string, unknown> {
  const lowered: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(map)) setOwn(lowered, key.toLowerCase(), lowerValue(value, lists))
  return lowered
}

function lowerValue(value: unknown, lists: boolean): unknown {
  if (isMap(value)) return lowerKeys(value, lists)
  return lists && Array.isArray(value) ? value.map((item) => lowerValue(item, lists)) : value
}
