import type en from './en.json'

/** The engine's own words. Another language is one more file beside en.json, with the same keys. */
export type Words = typeof en

/** The name of one that is a text of its own. */
export type Word = { [name in keyof Words]: Words[name] extends string ? name : never }[keyof Words]

/** "{count}개" with { count: 3 } → "3개" */
export function say(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
