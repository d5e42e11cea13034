import { tokensRemedy, unknownToken } from '../addresses/permalinks'
import { isMap } from '../formats/parsed-data'
import type { ConfigReader } from './config-reader'

const kinds = ['page', 'section', 'taxonomy', 'term']

/**
 * Patterns by kind. The old flat form (`posts = "/:year/:title/"`) means pages and, as Hugo keeps it, terms.
 * https://gohugo.io/configuration/permalinks/
 */
export function readPermalinks(reader: ConfigReader): Record<string, Record<string, string>> {
  const permalinks: Record<string, Record<string, string>> = { page: {}, section: {}, taxonomy: {}, term: {} }
  const add = (kind: string, section: string, pattern: string) => {
    permalinks[kind] = { ...permalinks[kind], [section]: pattern }
  }
  const check = (path: string, pattern: string) => {
    const token = unknownToken(pattern)
    if (token) reader.problem('error', [path], 'unknown-permalink-token', `has an unknown token ${token}`, tokensRemedy)
  }
  for (const [key, value] of Object.entries(reader.map('permalinks'))) {
    if (typeof value === 'string') {
      check(`permalinks.${key}`, value)
      add('page', key, value)
      add('term', key, value)
    } else if (isMap(value) && kinds.includes(key)) {
      for (const [section, pattern] of Object.entries(value)) {
        check(`permalinks.${key}.${section}`, String(pattern))
        add(key, section, String(pattern))
      }
    } else {
      const message = `must be a pattern, or a table of one of ${kinds.join(', ')}`
      reader.problem('error', [`permalinks.${key}`], 'bad-permalinks', message)
    }
  }
  return permalinks
}
