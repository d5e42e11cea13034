import type en from '../words/en.json'

/** The figures, by the names by which texts call them and `data-live` says them. */
export const figureNames = [
  'masks',
  'exercises',
  'pieces',
  'sampling',
  'scaling',
  'sharing',
  'ranking',
  'contexts',
  'engines',
  'vectors',
  'tiny',
] as const
export type FigureName = (typeof figureNames)[number]

export type LiveWords = typeof en
/** What a figure says, in one language: its own words by name, and lists of them. */
export type Words<Name extends FigureName> = LiveWords['figures'][Name]

/** What the reader has set, by the names of fields. */
export type Values = Record<string, string>

/** What the reader may set. What changes with the rest (a word to look at) is a button in the drawing: `press`. */
export type Field =
  | { kind: 'text'; name: string; label: string; value: string; limit: number }
  | { kind: 'choice'; name: string; label: string; value: string; options: readonly (readonly [string, string])[] }
  | { kind: 'range'; name: string; label: string; value: string; min: number; max: number; step: number }
  /** counts how often it was pressed */
  | { kind: 'button'; name: string; label: string; value: string }

/** A button in a drawing that sets `name` to `value`; where nothing runs, its words alone. */
export type Press = (name: string, value: string | number, html: string, isOn?: boolean) => string

export type Drawn<Name extends FigureName, Given> = {
  words: Words<Name>
  values: Values
  press: Press
  /** what was loaded for it, once it is there */
  given?: Given | undefined
}

/** A figure as pure functions: the build draws the still by the same that redraw it under the reader's hand. */
export type LiveFigure<Name extends FigureName, Given = undefined> = {
  name: Name
  fields(words: Words<Name>): Field[]
  /** HTML without style attributes, which the policy forbids */
  draw(drawn: Drawn<Name, Given>): string
  /** the result in a sentence: announced when it has changed, and said in feeds */
  tell(drawn: Drawn<Name, Given>): string
}

export function firstValues(fields: readonly Field[]): Values {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value]))
}

/** A number that the reader has set, within its bounds whatever stands there. */
export function numberOf(values: Values, name: string, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(Number(values[name]) || 0)))
}
