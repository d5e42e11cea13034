import en from './words/en.json'
import ja from './words/ja.json'
import ko from './words/ko.json'
import zh from './words/zh.json'

/** The engine's own words. Another language is one more file in words/ with the same keys. */
export type Words = typeof ko

const languages: Record<string, Words> = { ko, en, ja, zh }

/** By the language of a BCP 47 tag; English where there is no translation. */
export function wordsFor(tag: string): Words {
  return languages[tag.toLowerCase().split('-')[0] ?? ''] ?? en
}

/** "{count}개" with { count: 3 } → "3개" */
export function say(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
