import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import en from './en.json'
import type { Words } from './words'

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
