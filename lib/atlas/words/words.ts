import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectFolder } from '../../base/workspace/project-folder'
import { readWords } from '../../words/read-words'
import type { Locale } from '../record/types'
import type en from './en.json'

const folder = join(projectFolder, 'lib', 'atlas', 'words')

/** What the atlas says, a file a language beside this one. */
const { nameFor, wordsFor, has } = readWords<typeof en>(
  () => readdirSync(folder),
  (name) => readFileSync(join(folder, name), 'utf8'),
)

/** English for a language that the atlas doesn't speak. */
export function localeOf(language: string): Locale {
  return nameFor(language)
}

export function isSpoken(language: string): boolean {
  return has(language)
}

/** What drawings, and facts in a line, say. */
export function atlasWords(locale: Locale): (typeof en)['drawings'] {
  return wordsFor(locale).drawings
}

/** What pages about models say around the data. */
export function pageWords(locale: Locale): (typeof en)['pages'] {
  return wordsFor(locale).pages
}

/** What a way of training asks of a model, in one sentence. */
export function explainObjective(objective: keyof (typeof en)['explanation'], locale: Locale): string {
  return wordsFor(locale).explanation[objective]
}

/** What the models of a list have in common, where its name alone doesn't say it. */
export function facetMeaning(facet: string, value: string, locale: Locale): string | undefined {
  if (facet !== 'architecture' && facet !== 'openness') return undefined
  return wordsFor(locale).meaning[value as keyof (typeof en)['meaning']]
}
