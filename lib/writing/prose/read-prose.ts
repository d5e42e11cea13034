import type { Root } from 'mdast'
import { unified } from 'unified'
import type { ShortcodeCall, ShortcodeNode } from '../../markdown/calls/read/shortcode-nodes'
import { readShortcodes } from '../../markdown/calls/read/shortcodes'
import { kindOf, specFinder } from '../../markdown/calls/read/spec-finder'
import { checkLimits } from '../../markdown/limits/limits'
import { remarkSyntax } from '../../markdown/remark-syntax'
import type { ShortcodeSpec, SyntaxSettings } from '../../record/parsed-post'

export type ProseSettings = Pick<SyntaxSettings, 'markup'> & {
  /** every shortcode that the site knows */
  shortcodes: Readonly<Record<string, ShortcodeSpec>>
}

/**
 * A body as the site's own parser reads it; all offsets are the body's. `text` is as long as the body: in it, what
 * belongs to shortcodes is covered.
 */
export type Prose = { text: string; tree: Root; calls: readonly ShortcodeCall[] }

/** Stands in the place of a shortcode's tag: no blank, no sign and no letter that anybody types. */
export const standIn = '\ue000'

/**
 * Without transformations, so that each node still stands where its text does. A text that no build would take (endless,
 * or nested without end) is none here: it has nothing in it.
 */
export function readProse(body: string, { markup, shortcodes }: ProseSettings): Prose {
  const isTooMuch = checkLimits(body.replaceAll('\r\n', '\n'), 1, '').length > 0
  if (isTooMuch) return { text: '', tree: { type: 'root', children: [] }, calls: [] }
  const specOf = specFinder(shortcodes as Record<string, ShortcodeSpec>)
  const { nodes } = readShortcodes(body, (name) => kindOf(specOf(name)))
  const calls: ShortcodeCall[] = []
  const shown: [number, number][] = []
  const visit = (node: ShortcodeNode) => {
    if (node.type === 'text') return void shown.push([node.start, node.end])
    calls.push(node)
    const inner = specOf(node.name)?.inner ?? 'markdown'
    if (inner === 'markdown' || inner === 'columns') node.inner?.forEach(visit)
  }
  nodes.forEach(visit)
  // Quotes stay as they are typed, and short names of emoji are nobody's spelling.
  const syntax = { markup: { ...markup, typographer: false }, emoji: false, wikilinks: false }
  const text = masked(body, shown)
  return { text, tree: unified().use(remarkSyntax(syntax)).parse(text) as Root, calls }
}

/** The body with all else than these stretches covered, letter for letter. */
function masked(body: string, shown: readonly [number, number][]): string {
  let text = ''
  let at = 0
  for (const [start, end] of shown) {
    text += cover(body.slice(at, start)) + body.slice(start, end)
    at = end
  }
  text += cover(body.slice(at))
  // A tag with a line to itself ends a paragraph; covered by signs it would begin one.
  return text.replace(/^[ \t]*\ue000[ \t\ue000]*$/gm, (line) => ' '.repeat(line.length))
}

function cover(text: string): string {
  return text.replace(/[^\r\n]/g, standIn)
}
