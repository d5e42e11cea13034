import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

const folder = join(projectFolder, 'lib', 'live', 'words')

/** What the figures say, a file a language beside this one; English for a language that they don't speak. */
export const { nameFor: liveLanguage, wordsFor: liveWords } = readWords<typeof en>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
