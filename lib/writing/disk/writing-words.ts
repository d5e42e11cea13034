import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type { WritingWords } from '../words/writing-words'

const folder = join(projectFolder, 'lib', 'writing', 'words')

/** What the studio says of a text, by a BCP 47 tag or its language; the browser is given one language's. */
export const { wordsFor: writingWords } = readWords<WritingWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
