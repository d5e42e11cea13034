import { type ProseSettings, readProse } from '../prose/read-prose'
import { lintSpelling } from '../spelling/lint-spelling'
import type { Finding } from './finding'
import { lintBold } from './lint-bold'
import { lintPictures, type SizeOf } from './lint-pictures'
import { lintHeadings, lintShortcodes } from './lint-structure'

type Post = { body: string; title: string; description: string }

/** All that the studio has to say of a post, in the order of the text. Nothing of it keeps a post from being published. */
export function lintPost({ body, title, description }: Post, settings: ProseSettings, sizeOf: SizeOf): Finding[] {
  const prose = readProse(body, settings)
  const said: Finding[] = [
    ...lintHeadings(prose, title),
    ...lintShortcodes(prose, settings.shortcodes),
    ...lintPictures(prose, sizeOf),
    ...lintBold(prose),
    ...lintSpelling(prose).map((slip): Finding => ({ code: 'spelling', ...slip })),
  ]
  const fields: Finding[] =
    description.trim() === '' ? [{ code: 'emptyDescription', from: 0, to: 0, field: 'description' }] : []
  return [...fields, ...said.sort((a, b) => a.from - b.from || a.to - b.to)]
}
