import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

export type AnswersWords = typeof en

const folder = join(projectFolder, 'lib', 'answers', 'words')

/** What pages and answers say, in a language. */
export const { wordsFor: answersWords } = readWords<AnswersWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
