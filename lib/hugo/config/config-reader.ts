import type { Problem } from '../../base/problems'
import { isMap } from '../formats/parsed-data'
import type { ConfigSource } from './source/config-source'

/** Reads settings by dotted path in the documentation's spelling, with Hugo's kindness about types, and knows where each was written. */
export class ConfigReader {
  constructor(
    private readonly source: ConfigSource,
    /** where places are looked for first: "languages.ko." */
    private readonly prefix = '',
  ) {}

  /** The first of some names for one setting, undefined where none is written. */
  get(...paths: string[]): unknown {
    for (const path of paths) {
      const value = path
        .toLowerCase()
        .split('.')
        .reduce<unknown>((map, key) => (isMap(map) ? map[key] : undefined), this.source.raw)
      if (value !== undefined && value !== null) return value
    }
    return undefined
  }

  text(fallback: string, ...paths: string[]): string {
    const value = this.get(...paths)
    if (value === undefined) return fallback
    if (typeof value !== 'object') return String(value)
    this.problem('error', paths, 'config-not-text', 'must be text')
    return fallback
  }

  number(fallback: number, ...paths: string[]): number {
    const value = this.get(...paths)
    if (value === undefined) return fallback
    const number = typeof value === 'string' && value.trim() ? Number(value) : value
    if (typeof number === 'number' && Number.isFinite(number)) return number
    this.problem('error', paths, 'config-not-a-number', 'must be a number')
    return fallback
  }

  flag(fallback: boolean, ...paths: string[]): boolean {
    const value = this.get(...paths)
    if (value === undefined) return fallback
    if (value === true || value === 'true' || value === 1 || value === '1') return true
    if (value === false || value === 'false' || value === 0 || value === '0') return false
    this.problem('error', paths, 'config-not-a-flag', 'must be true or false')
    return fallback
  }

  /** One text or a list of them. */
  list(fallback: readonly string[], ...paths: string[]): string[] {
    const value = this.get(...paths)
    if (value === undefined) return [...fallback]
    const items = Array.isArray(value) ? value : [value]
    if (items.every((item) => typeof item !== 'object')) return items.map(String)
    this.problem('error', paths, 'config-not-a-list', 'must be a list of texts')
    return [...fallback]
  }

  map(...paths: string[]): Record<string, unknown> {
    const value = this.get(...paths)
    if (value === undefined) return {}
    if (isMap(value)) return value
    this.problem('error', paths, 'config-not-a-map', 'must be a table')
    return {}
  }

  /** A file that could not be read has said so: what it leaves missing need not be said too. */
  hasErrors(): boolean {
    return this.source.problems.some((problem) => problem.severity === 'error')
  }

  problem(severity: Problem['severity'], paths: readonly string[], code: string, message: string, remedy?: string) {
    const path = paths.find((name) => this.get(name) !== undefined) ?? paths[0] ?? ''
    const place = this.placeOf(path)
    const said = { severity, code, message: `"${path}" ${message}`, ...(remedy && { remedy }) }
    // Hugo's default stands in for a setting that can't be read.
    this.source.problems.push({ ...place, ...said, ...(severity === 'error' && { canPass: true }) })
  }

  /** Where the first of some settings that is written stands; the first file's beginning where none is. */
  placeOf(...settings: string[]) {
    const { places, sources } = this.source
    const paths = settings.map((setting) => setting.toLowerCase())
    const place = paths.map((path) => places.get(this.prefix + path) ?? places.get(path)).find((found) => found)
    return place?.value ?? { file: sources[0] ?? 'hugo.toml', line: 1, column: 1 }
  }
}
