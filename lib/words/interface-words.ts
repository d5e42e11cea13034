import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import en from './en.json'

/** The engine's own words. Another language is one more file in words/ with the same keys: `de.json`, `zh-tw.json`. */
export type Words = typeof en

const folder = join(process.cwd(), 'lib', 'words')
const languages = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(folder, name), 'utf8')) as Words]),
)

/** By a BCP 47 tag or its language; English where there is no translation. */
export function wordsFor(tag: string): Words {
  const name = tag.toLowerCase()
  return languages.get(name) ?? languages.get(name.split('-')[0] ?? '') ?? en
}

/** "{count}개" with { count: 3 } → "3개" */
export function say(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
