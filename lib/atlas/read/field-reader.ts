import type { Problem } from '../../base/problems'
import { nearNames } from '../../base/text/near-names'
import type { YamlFile } from './yaml-file'

type Row = Record<string, unknown>

/** Reads typed fields of one YAML file and notes every slip with its place. A field that is wrong reads as empty. */
export class FieldReader {
  readonly problems: Problem[]

  constructor(readonly yaml: YamlFile) {
    this.problems = [...yaml.problems]
  }

  fail(path: string, message: string, remedy?: string, code = 'model-field'): void {
    const at = this.yaml.placeOfValue(path)
    this.problems.push({ ...at, severity: 'error', code, message, ...(remedy ? { remedy } : {}) })
  }

  /** The mapping at a path with only known fields; null where it is something else. */
  row(value: unknown, path: string, known: readonly string[], required: readonly string[]): Row | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fail(path, `${path || 'the file'} must be fields with values`, `${known[0]}: …`)
      return null
    }
    for (const field of Object.keys(value)) {
      if (known.includes(field)) continue
      const meant = nearNames(field, known)[0]
      this.problems.push({
        ...this.yaml.placeOfKey(join(path, field)),
        severity: 'error',
        code: 'unknown-model-field',
        message: `unknown field "${field}"`,
        remedy: meant ? `did you mean "${meant}"?` : `known are ${known.join(', ')}`,
      })
    }
    for (const field of required) {
      if (!(field in value)) this.fail(path, `${join(path, field)} is missing`, `add "${field}"`, 'missing-model-field')
    }
    return value as Row
  }

  text(row: Row, path: string, field: string): string {
    const value = row[field]
    if (value === undefined) return ''
    if (typeof value === 'string' && value.trim()) return value.trim()
    this.fail(join(path, field), `${join(path, field)} must be text`)
    return ''
  }

  texts(row: Row, path: string, field: string): string[] {
    const value = row[field]
    if (value === undefined) return []
    const at = join(path, field)
    if (
      !Array.isArray(value) ||
      value.length === 0 ||
      !value.every((item) => typeof item === 'string' && item.trim())
    ) {
      if (!(Array.isArray(value) && value.length === 0))
        this.fail(at, `${at} must be a list of texts`, `${field}: [one, two]`)
      return []
    }
    const twice = value.findIndex((item, i) => value.indexOf(item) < i)
    if (twice >= 0) this.fail(`${at}[${twice}]`, `${at} names "${value[twice]}" twice`)
    return value
  }

  one<T extends string>(row: Row, path: string, field: string, allowed: readonly T[], otherwise: T): T {
    const value = row[field]
    if (value === undefined) return otherwise
    if (allowed.includes(value as T)) return value as T
    this.notAllowed(join(path, field), field, value, allowed)
    return otherwise
  }

  some<T extends string>(row: Row, path: string, field: string, allowed: readonly T[]): T[] {
    return this.texts(row, path, field).filter((value, i): value is T => {
      if (allowed.includes(value as T)) return true
      this.notAllowed(`${join(path, field)}[${i}]`, field, value, allowed)
      return false
    })
  }

  count(row: Row, path: string, field: string): number | undefined {
    const value = row[field]
    if (value === undefined) return undefined
    if (Number.isSafeInteger(value) && (value as number) > 0) return value as number
    this.fail(join(path, field), `${join(path, field)} must be a positive whole number`, 'write 7000000000, not "7B"')
    return undefined
  }

  flag(row: Row, path: string, field: string, otherwise: boolean): boolean {
    const value = row[field]
    if (value === undefined || typeof value === 'boolean') return value ?? otherwise
    this.fail(join(path, field), `${join(path, field)} must be true or false`)
    return otherwise
  }

  list(row: Row, path: string, field: string): { value: unknown; path: string }[] {
    const value = row[field]
    if (value === undefined) return []
    const at = join(path, field)
    if (Array.isArray(value)) return value.map((item, i) => ({ value: item, path: `${at}[${i}]` }))
    this.fail(at, `${at} must be a list`, 'begin each entry with "- "')
    return []
  }

  private notAllowed(at: string, field: string, value: unknown, allowed: readonly string[]): void {
    const meant = nearNames(String(value), allowed)[0]
    const remedy = meant ? `did you mean "${meant}"?` : `one of ${allowed.join(', ')}`
    this.fail(at, `${field} ${JSON.stringify(value)} is not known`, remedy)
  }
}

export function join(path: string, field: string): string {
  return path ? `${path}.${field}` : field
}
