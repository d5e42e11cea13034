import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { mathToMarkdown } from 'mdast-util-math'
import { toMarkdown, type Handle as Writer } from 'mdast-util-to-markdown'

/** A tree as the text that the house's own syntax reads: GitHub's signs, and formulas between dollars. */
export function writeMarkdown(tree: Root): string {
  const handlers = { strong: between('**'), emphasis: between('*'), delete: between('~~') }
  return toMarkdown(tree, { bullet: '-', rule: '-', handlers, extensions: [github, mathToMarkdown()] })
}

/** A single tilde is Korean for "to" (1~2일), and strikes nothing out where two do. */
const github = {
  extensions: (gfmToMarkdown().extensions ?? []).map(({ unsafe, ...rest }) => ({
    ...rest,
    unsafe: (unsafe ?? []).map((pattern) => (pattern.character === '~' ? { ...pattern, after: '~' } : pattern)),
  })),
}

/** CommonMark doesn't see `**“가지”**는` as bold; a reader of the text does, and `&#xB294;` would be no word to anyone. */
function between(marker: string): Writer {
  return (node, _parent, state, info) => {
    const tracker = state.createTracker(info)
    const before = tracker.move(marker)
    const place = { ...tracker.current(), before: marker.slice(-1), after: marker.slice(0, 1) }
    return before + tracker.move(state.containerPhrasing(node, place)) + tracker.move(marker)
  }
}
