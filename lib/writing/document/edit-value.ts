/** A key of front matter and those around it: `['title']`, `['cover', 'image']`. */
export type KeyPath = readonly [string, ...string[]]

export type EditValue = string | number | boolean | readonly string[]

/** Why the form leaves a front matter alone; the studio shows it as text then. */
export type Refusal =
  | 'unreadable' // it doesn't parse
  | 'anchors' // another value may be made of this one
  | 'not-a-date' // a date of TOML would become a text
  | 'another-kind' // a list where a text stands, or a table
  | 'layout' // the value is laid out in a way that only its author can keep
  | 'not-proven' // the result, read again, isn't the wanted one

/** Thrown by the editors of each format, an answer outside. */
export class CannotEdit extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal)
  }
}

/** Offsets in the text between the delimiters, the key's beginning to the value's end. */
export type Place = { start: number; end: number }

/** A text after an edit, and where in the old one the edited key stood; null where there was none. */
export type EditedText = { text: string; place: Place | null }

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

export function splice(text: string, { start, end }: Place, written: string): string {
  return text.slice(0, start) + written + text.slice(end)
}

/** The whole lines of a place: from its first line's start to after its last line's end. */
export function linesOf(text: string, { start, end }: Place): Place {
  const last = text.indexOf('\n', Math.max(start, end - 1))
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: last < 0 ? text.length : last + 1 }
}

/** White space at the beginning of an offset's line. */
export function indentOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  return /^[ \t]*/.exec(text.slice(start))?.[0] ?? ''
}
