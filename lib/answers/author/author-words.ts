import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './words/en.json'

export type AuthorWords = typeof en

const folder = join(projectFolder, 'lib', 'answers', 'author', 'words')

/** What the author's own pages say, in the studio. */
export const { wordsFor: authorWords } = readWords<AuthorWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
