import type { Problem } from '../../problems'
import type { DataProblem } from '../data-formats/parsed-data'
import { isMap, keyPath } from '../data-formats/parsed-data'
import type { FrontMatter } from '../types'

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is its purpose
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g
const mostNamed = 20

/** Control characters as they stand in the file. XML feeds can't hold them, and no reader sees them. */
export function controlCharactersIn(text: string): DataProblem[] {
  const problems: DataProblem[] = []
  for (const match of text.matchAll(control)) {
    const message = `control character ${codePoint(match[0])}`
    problems.push({ offset: match.index, code: 'control-character', message, remedy: 'delete it' })
    if (problems.length === mostNamed) break
  }
  return problems
}

/** What is left of a text, or of all texts in front matter, when its control characters are gone. */
export function withoutControls<T>(value: T): T
export function withoutControls(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(control, '')
  if (Array.isArray(value)) return value.map((item) => withoutControls(item))
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutControls(inner)]))
    : value
}

/** Control characters that front matter writes as escapes: `title: "a\0b"`. */
export function controlCharactersOf({ data, places }: FrontMatter, file: string): Problem[] {
  const problems: Problem[] = []
  visit(data, '')
  return problems

  function visit(value: unknown, path: string) {
    if (typeof value === 'string') {
      const found = value.match(control)?.[0]
      if (!found) return
      const place = places.get(path)?.value ?? { line: 1, column: 1 }
      const message = `"${path}" has control character ${codePoint(found)}`
      problems.push({
        file,
        ...place,
        severity: 'error',
        code: 'control-character',
        message,
        remedy: 'delete it',
        canPass: true,
      })
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${path}[${index}]`)
    } else if (isMap(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, keyPath(path, key))
    }
  }
}

function codePoint(char: string): string {
  return `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
