import { parse, TomlDate } from 'smol-toml'
import { CannotEdit, type EditedText, type EditValue, type KeyPath, linesOf } from '../document/edit-value'
import { type Data, readData } from '../document/read-data'
import { tomlComments } from './toml-pairs'
import { yamlComments } from './yaml-pairs'

type Edit = { format: 'toml' | 'yaml' | 'json'; path: KeyPath; value: EditValue | undefined }

/**
 * Throws unless the edited text, read again by another parser than edited it, says what was wanted and nothing else is
 * another: neither a key nor its order, nor a line, nor a comment.
 */
export function proveEdit(old: string, { text, place }: EditedText, { format, path, value }: Edit): void {
  const [before, after] = [readTyped(format, old), readTyped(format, text)]
  if (typeof before === 'string') throw new CannotEdit('unreadable')
  if (typeof after === 'string') throw new CannotEdit('not-proven')
  const wanted = isDate(at(before, path)) && typeof value === 'string' ? dateOf(value) : value
  const isRight =
    spelled(without(before, path)) === spelled(without(after, path)) && spelled(at(after, path)) === spelled(wanted)
  const keepsLines = format === 'json' ? keepsJson(old, text, place) : changesOnly(old, text, place)
  if (!isRight || !keepsLines || !keepsComments(format, old, text, value === undefined)) {
    throw new CannotEdit('not-proven')
  }
}

/** Dates of TOML apart from texts that look like them. */
function readTyped(format: Edit['format'], text: string): Data | string {
  return format === 'toml' ? readToml(text) : readData(format, text)
}

function readToml(text: string): Data | string {
  try {
    return parse(text)
  } catch (error) {
    return (error as Error).message
  }
}

/** All lines that differ are those of the edited key; a new key's are added and none is lost. */
function changesOnly(old: string, text: string, place: EditedText['place']): boolean {
  const lines = place && linesOf(old, place)
  const [before, after] = [old.slice(0, lines?.start), old.slice(lines?.end)]
  if (lines) return text.startsWith(before) && text.endsWith(after) && text.length >= before.length + after.length
  let same = 0
  while (same < old.length && old[same] === text[same]) same++
  const whole = old.lastIndexOf('\n', same - 1) + 1
  return text.length >= old.length && text.endsWith(old.slice(whole))
}

/** A comma more or less beside the key is JSON's own need. */
function keepsJson(old: string, text: string, place: EditedText['place']): boolean {
  const most = Math.min(old.length, text.length)
  let before = 0
  while (before < most && old[before] === text[before]) before++
  let after = 0
  while (after < most && old.at(-1 - after) === text.at(-1 - after)) after++
  if (!place) return text.length >= old.length && before + after >= old.length
  const bare = old.slice(0, place.start).replace(/[\s,]+$/, '')
  return before >= bare.length && after >= old.slice(place.end).replace(/^[\s,]+/, '').length
}

/** With a key go the comments on its own lines. */
function keepsComments(format: Edit['format'], old: string, text: string, isRemoval: boolean): boolean {
  if (format === 'json' || isRemoval) return true
  const list = format === 'toml' ? tomlComments : yamlComments
  return spelled(list(old)) === spelled(list(text))
}

function at(data: unknown, path: readonly string[]): unknown {
  return path.reduce((holder: unknown, key) => (isTable(holder) ? holder[key] : undefined), data)
}

/** A table that has come or gone with its one key is no difference. */
function without(data: unknown, [key, ...rest]: readonly string[]): unknown {
  if (!isTable(data) || key === undefined) return data
  const { [key]: inner, ...others } = data
  if (rest.length === 0) return others
  if (!isTable(inner)) return key in data ? data : others
  const left = without(inner, rest)
  return isTable(left) && Object.keys(left).length === 0 ? others : { ...others, [key]: left }
}

function isTable(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isDate(value)
}

function isDate(value: unknown): value is TomlDate {
  return value instanceof TomlDate
}

function dateOf(written: string): unknown {
  const { date } = parse(`date = ${written}`)
  return date
}

/** JSON with dates, and numbers that JSON hasn't, as what they are; keys in their order. */
function spelled(value: unknown): string {
  return (
    JSON.stringify(value, function (this: Data, key, inner) {
      const own = this[key]
      if (isDate(own)) return { date: own.toISOString() }
      return typeof inner === 'bigint' || (typeof inner === 'number' && !Number.isFinite(inner)) ? String(inner) : inner
    }) ?? 'nothing'
  )
}
