import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

type SeriesWords = typeof en

const folder = join(projectFolder, 'lib', 'series', 'words')

const { wordsFor } = readWords<SeriesWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)

/** What series say. */
export const seriesWords = wordsFor

/** All that they may say in these languages: the font must have it. */
export function seriesText(tags: readonly string[]): string {
  return tags.map((tag) => JSON.stringify(wordsFor(tag))).join('')
}
