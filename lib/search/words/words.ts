import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

export type SearchWords = typeof en

const folder = join(projectFolder, 'lib', 'search', 'words')

const { wordsFor } = readWords<SearchWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)

/** What the page of search says. */
export const searchWords = wordsFor

/** All that search may say in these languages: the font must have it. */
export function searchText(tags: readonly string[]): string {
  return tags.map((tag) => JSON.stringify(wordsFor(tag))).join('')
}
