import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import { writingWords } from '../../writing/disk/writing-words'
import type en from './en.json'
import type { StudioWords } from './studio-words'

const folder = join(projectFolder, 'lib', 'studio', 'words')

const { wordsFor } = readWords<typeof en>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)

/** What the studio answers with, in a language. */
export function studioWords(langTag: string): StudioWords {
  return { ...writingWords(langTag), ...wordsFor(langTag) }
}
