import type { FootnoteDefinition, Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from '../../base/visit'
import { placeOf, type Report } from '../source/report'

/** A note that nobody calls isn't shown, and a call without its note stands as typed: neither by Hugo's word nor by GFM's. */
export function remarkNoteFaults(report: Report) {
  return (root: Root, file: VFile) => {
    const source = String(file)
    const called = new Set<string>()
    const again: FootnoteDefinition[] = []
    const notes = new Map<string, FootnoteDefinition>()
    visit(root, (node) => {
      if (node.type === 'footnoteReference') called.add(node.identifier)
      else if (node.type !== 'footnoteDefinition') return
      else if (!notes.has(node.identifier)) notes.set(node.identifier, node)
      // What stands in `{{% call %}}` is read with a copy of the page's notes, which has no length in the source.
      else if (node.position?.start.offset !== node.position?.end.offset) again.push(node)
    })
    for (const note of again) {
      const name = note.label ?? note.identifier
      report({
        ...placeOf(note),
        severity: 'warning',
        code: 'repeated-footnote',
        message: `footnote [^${name}] has a text already, so this one is not shown`,
        remedy: 'give it another name, here and where it is called',
      })
    }
    for (const [identifier, note] of notes) {
      if (called.has(identifier)) continue
      const name = note.label ?? identifier
      report({
        ...placeOf(note),
        severity: 'warning',
        code: 'uncalled-footnote',
        message: `footnote [^${name}] is called nowhere, so it is not shown`,
        remedy: `write [^${name}] where it belongs, or remove it`,
      })
    }
    visit(root, 'text', (node) => {
      if (!node.value.includes('[^') || !node.position) return
      const { line, column } = node.position.start
      const typed = source.slice(node.position.start.offset, node.position.end.offset)
      // [^a-z] is more likely a regular expression than a note.
      for (const { 0: call, index } of typed.matchAll(/(?<!\\)\[\^(?!.-.\])[^\][\s^]+\]/gu)) {
        const before = typed.slice(0, index).split('\n')
        report({
          line: line + before.length - 1,
          column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : column + index,
          severity: 'warning',
          code: 'missing-footnote',
          message: `footnote ${call} has no text, so it stays as typed`,
          remedy: `add ${call}: and the text`,
        })
      }
    })
  }
}
