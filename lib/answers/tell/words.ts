import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './words/en.json'

export type TellWords = typeof en

const folder = join(projectFolder, 'lib', 'answers', 'tell', 'words')

/** What mails say, and the page that ends them. */
export const { wordsFor: tellWords } = readWords<TellWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
