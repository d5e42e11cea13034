/** What reads a text as the site does: a parser of Markdown, loaded when the author rests for the first time. */
import type { MarkupConfig } from '../../../lib/record/site-config'
import type { Finding } from '../../../lib/writing/lint/finding'
import { lintPost } from '../../../lib/writing/lint/lint-post'
import { countText, type TextCount } from '../../../lib/writing/prose/count-text'
import { type ProseSettings, readProse } from '../../../lib/writing/prose/read-prose'
import { placeOf, textOf, visitProse } from '../../../lib/writing/prose/visit-prose'

export type Outline = { at: number; level: number; text: string }[]
export type Checked = { findings: Finding[]; count: TextCount; outline: Outline }

type Post = { body: string; title: string; description: string }

/** Offsets are of the body with LF alone. What isn't known of the site isn't checked. */
export function checkText(post: Post, settings: ProseSettings | null): Checked {
  const known = settings ?? plainProse
  const prose = readProse(post.body, known)
  const found = lintPost(post, known, () => undefined)
  const outline: Outline = []
  visitProse(prose.tree, (node) => {
    if (node.type !== 'heading') return
    outline.push({ at: placeOf(node).from, level: node.depth, text: textOf(node) })
    return 'skip'
  })
  const findings = settings ? found : found.filter(({ code }) => code !== 'unknownShortcode')
  return { findings, count: countText(prose), outline }
}

/** Markdown as Hugo reads it where nothing is configured. */
const markup: MarkupConfig = {
  ...{ unsafe: false, hardWraps: false, autoHeadingID: true, autoHeadingIDType: 'github', attributeTitle: true },
  ...{ attributeBlock: false, wrapStandAloneImageWithinParagraph: true, footnote: true, definitionList: true },
  ...{ table: true, strikethrough: true, linkify: true, linkifyProtocol: 'https', taskList: true, typographer: false },
  ...{ typographerMarks: {}, highlight: {}, tableOfContents: { startLevel: 2, endLevel: 3, ordered: false } },
  cjk: { enable: false, eastAsianLineBreaks: false, eastAsianLineBreaksStyle: 'simple', escapedSpace: false },
  extras: { delete: false, insert: false, mark: false, subscript: false, superscript: false },
  passthrough: { enable: false, block: [], inline: [] },
}
const plainProse: ProseSettings = { markup, shortcodes: {} }
