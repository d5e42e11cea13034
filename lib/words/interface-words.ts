import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../base/workspace/project-folder'
import { readWords } from './read-words'
import type { Words } from './words'

const folder = join(projectFolder, 'lib', 'words')

/** By a BCP 47 tag or its language; English where there is no translation. */
export const { wordsFor } = readWords<Words>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
