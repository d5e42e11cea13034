import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type en from './en.json'

export type CertificateWords = typeof en

const folder = join(projectFolder, 'lib', 'certificate', 'words')

/** What the certificate says, in a language. */
export const { wordsFor: certificateWords } = readWords<CertificateWords>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)
