import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

export type MovingWords = typeof en

const folder = join(projectFolder, 'lib', 'moving', 'words')

/** What the report of a move says, in a language. */
export const { wordsFor: movingWords } = readWords<MovingWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
