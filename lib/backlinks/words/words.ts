import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

type BacklinkWords = typeof en

const folder = join(projectFolder, 'lib', 'backlinks', 'words')

const { wordsFor } = readWords<BacklinkWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)

/** What stands over and under them. */
export const backlinkWords = wordsFor

/** All of it in these languages: the font must have it. */
export function backlinkText(tags: readonly string[]): string {
  return tags.map((tag) => JSON.stringify(wordsFor(tag))).join('')
}
