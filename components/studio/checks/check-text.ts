/** What reads a text as the site does: a parser of Markdown, loaded when the author rests for the first time. */
import type { MarkupConfig } from '../../../lib/record/site-config'
import type { Finding } from '../../../lib/writing/lint/finding'
import { lintPost } from '../../../lib/writing/lint/lint-post'
import { type SiteFacts, sizesFor } from '../../../lib/writing/lint/site-facts'
import { findOwnPictures, type OwnPicture } from '../../../lib/writing/paste/own-pictures'
import { countText, type TextCount } from '../../../lib/writing/prose/count-text'
import { type Prose, type ProseSettings, readProse } from '../../../lib/writing/prose/read-prose'
import { placeOf, textOf, visitProse } from '../../../lib/writing/prose/visit-prose'

export type Outline = { at: number; level: number; text: string }[]
export type Checked = { findings: Finding[]; count: TextCount; outline: Outline; ownPictures: OwnPicture[] }

type Post = { path: string; body: string; title: string; description: string }

/** Offsets are of the body with LF alone. What isn't known of the site isn't checked. */
export function checkText(post: Post, site: SiteFacts | null): Checked {
  const known = site?.prose ?? plainProse
  const prose = readProse(post.body, known)
  const found = lintPost(post, known, site ? sizesFor(post.path, site.files) : () => undefined)
  const outline: Outline = []
  visitProse(prose.tree, (node) => {
    if (node.type !== 'heading') return
    outline.push({ at: placeOf(node).from, level: node.depth, text: textOf(node) })
    return 'skip'
  })
  const findings = site ? found : found.filter(({ code }) => code !== 'unknownShortcode')
  return { findings, count: countText(prose), outline, ownPictures: ownPictures(prose, post.path, site) }
}

/** The text with its own pictures named as files, from the first of them to the last; null where there are none. */
export function withOwnPictures({ path, body }: Pick<Post, 'path' | 'body'>, site: SiteFacts) {
  const found = ownPictures(readProse(body, site.prose), path, site)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return null
  let text = ''
  let at = first.from
  for (const { from, to, reference } of found) {
    text += body.slice(at, from) + reference
    at = to
  }
  return { from: first.from, to: last.to, text }
}

function ownPictures(prose: Prose, path: string, site: SiteFacts | null): OwnPicture[] {
  if (!site?.repository) return []
  const { repository, folder, files } = site
  return findOwnPictures(prose, path, { repository, folder, has: (one) => Object.hasOwn(files, one) })
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
