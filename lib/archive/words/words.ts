import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

type ArchiveWords = typeof en

const folder = join(projectFolder, 'lib', 'archive', 'words')

const { wordsFor } = readWords<ArchiveWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)

/** What the archive says. */
export const archiveWords = wordsFor

/** All that it may say in these languages: the font must have it. */
export function archiveText(tags: readonly string[]): string {
  return tags.map((tag) => JSON.stringify(wordsFor(tag))).join('')
}
