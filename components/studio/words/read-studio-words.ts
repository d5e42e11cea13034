import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../../lib/base/workspace/project-folder'
import { readWords } from '../../../lib/words/read-words'
import type { StudioWords } from './studio-words'

const folder = join(projectFolder, 'components', 'studio', 'words')

/** By a BCP 47 tag or its language, on the server; the browser is given one language's. */
export const { wordsFor: studioWords } = readWords<StudioWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
