import type { Problem } from '../../base/problems'
import type { KeyPlace } from '../../record/types'
import { isMap } from '../formats/parsed-data'

type Said = { code: string; message: string; remedy: string }

/** Takes fields out of front matter one by one, so that what nobody asked for is left over at the end. */
export class FieldReader {
  readonly problems: Problem[] = []
  private readonly taken = new Set<string>()

  constructor(
    readonly file: string,
    /** keys in lower case */
    private readonly data: Record<string, unknown>,
    private readonly places: Map<string, KeyPlace>,
  ) {}

  /** null where the field is missing or written without a value */
  take(key: string): unknown {
    this.taken.add(key)
    return this.look(key)
  }

  /** The same, and it is left over: a field that is a theme's too. */
  look(key: string): unknown {
    return Object.hasOwn(this.data, key) ? (this.data[key] ?? null) : null
  }

  has(key: string): boolean {
    return Object.hasOwn(this.data, key)
  }

  /** What no one took. */
  rest(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.data).filter(([key]) => !this.taken.has(key)))
  }

  /** Every field has a value to go on with, so that an old page can move in before it is mended. */
  error(path: string, said: Said) {
    this.problems.push({ file: this.file, ...this.placeOf(path), severity: 'error', canPass: true, ...said })
  }

  warn(path: string, said: Said, on: keyof KeyPlace = 'value') {
    this.problems.push({ file: this.file, ...this.placeOf(path, on), severity: 'warning', ...said })
  }

  /** Numbers and booleans are text too: `title: 2024`. */
  text(key: string): string | null {
    const value = this.take(key)
    if (value === null) return null
    if (typeof value === 'object') {
      this.warn(key, {
        code: 'field-not-text',
        message: `"${key}" must be text`,
        remedy: `write ${key}: one line of text`,
      })
      return null
    }
    return String(value)
  }

  number(key: string): number | null {
    const value = this.take(key)
    if (value === null || value === '') return null
    const number = typeof value === 'string' ? Number(value.trim()) : value
    if (typeof number === 'number' && Number.isFinite(number)) return Math.trunc(number)
    this.error(key, { code: 'field-not-a-number', message: `"${key}" must be a number`, remedy: `write ${key}: 10` })
    return null
  }

  flag(key: string): boolean | null {
    const value = this.take(key)
    if (value === null || typeof value === 'boolean') return value
    if (value === 1 || value === 'true') return true
    if (value === 0 || value === 'false') return false
    this.error(key, {
      code: 'field-not-a-flag',
      message: `"${key}" must be true or false`,
      remedy: `write ${key}: true, or ${key}: false`,
    })
    return null
  }

  /** One text or a list of texts. */
  list(key: string): string[] {
    const value = this.take(key)
    if (value === null) return []
    const items = Array.isArray(value) ? value : [value]
    return items.flatMap((item, index) => {
      if (item === null) return []
      if (typeof item !== 'object') return [String(item)]
      const path = Array.isArray(value) ? `${key}[${index}]` : key
      this.error(path, {
        code: 'field-not-a-list',
        message: `"${key}" must be a list of texts`,
        remedy: `${key}: [a, b]`,
      })
      return []
    })
  }

  /** For names that themes share with Hugo: a list of anything but texts is theirs, and left over. */
  listOfTexts(key: string): string[] {
    const value = this.data[key]
    const isTheirs = Array.isArray(value) ? value.some((item) => isMap(item) || Array.isArray(item)) : isMap(value)
    return isTheirs ? [] : this.list(key)
  }

  map(key: string): Record<string, unknown> | null {
    const value = this.take(key)
    if (value === null || isMap(value)) return value
    this.error(key, {
      code: 'field-not-a-map',
      message: `"${key}" must hold named values`,
      remedy: `write ${key}: { name: value }`,
    })
    return null
  }

  /** Fields from a cascade stand in another file: they are placed at this page's beginning. */
  private placeOf(path: string, on: keyof KeyPlace = 'value') {
    return this.places.get(path)?.[on] ?? { line: 1, column: 1 }
  }
}
