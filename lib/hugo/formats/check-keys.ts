import { isMap, keyPath, type ParsedData } from './parsed-data'

/** Hugo's keys have no case: `Title` and `title` in one map would leave it to chance which is read. */
export function checkKeys(parsed: ParsedData): ParsedData {
  visit(parsed.data, '')
  return parsed

  function visit(value: unknown, path: string) {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`)
    if (!isMap(value)) return
    const seen = new Set<string>()
    for (const [key, inner] of Object.entries(value)) {
      const keyed = keyPath(path, key)
      const offset = parsed.offsets.get(keyed)?.key ?? 0
      if (key === '__proto__') {
        parsed.problems.push({
          offset,
          code: 'unsafe-key',
          message: 'the key "__proto__" is not allowed',
          remedy: 'name it otherwise',
        })
      } else if (seen.has(keyed)) {
        const message = `"${key}" is written twice in different case: keys must be unique`
        parsed.problems.push({ offset, code: 'duplicate-key', message, remedy: 'remove one', canPass: true })
      }
      seen.add(keyed)
      visit(inner, keyed)
    }
  }
}
