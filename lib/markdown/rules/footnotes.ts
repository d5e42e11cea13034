import type { BlockContent, Emphasis, FootnoteDefinition, FootnoteReference, Link, List, ListItem, Root } from 'mdast'
import { visit } from '../../base/visit'
import type { TextWords } from '../../record/text-words'
import { say } from '../../words/words'
import { visitInReadingOrder } from '../calls/place/reading-order'

type NoteWords = Pick<TextWords, 'footnotes' | 'footnote' | 'footnoteBack' | 'again'>

/** Footnotes with Hugo's ids, so that old links to `#fn:1` hold, numbered as they are met. */
export function remarkFootnotes(words: NoteWords) {
  return (root: Root) => {
    const definitions = takeDefinitions(root)
    const notes = new Map<string, { number: number; references: number; definition: FootnoteDefinition }>()

    const refer = (reference: FootnoteReference) => {
      const definition = definitions.get(reference.identifier)
      if (!definition) return
      const known = notes.get(reference.identifier)
      const note = known ?? { number: notes.size + 1, references: 0, definition }
      if (!known) notes.set(reference.identifier, note)
      const id = referenceId(note.number, note.references++)
      Object.assign(reference, mark(id, note.number, say(words.footnote, { number: note.number })))
    }
    visitInReadingOrder(root, (node) => {
      if (node.type === 'footnoteReference') refer(node)
    })
    if (notes.size === 0) return
    // Notes may refer to notes, and the map grows while it is walked.
    for (const { definition } of notes.values()) visit(definition, 'footnoteReference', refer)

    const items = [...notes.values()].map(({ definition, number, references }): ListItem => {
      const item: ListItem = {
        type: 'listItem',
        spread: true,
        data: { hProperties: { id: `fn:${number}` } },
        children: [...definition.children],
      }
      const last = item.children.at(-1)
      const backs = Array.from({ length: references }, (_, nth) => back(number, nth, backLabel(words, number, nth)))
      const content = backs.flatMap((link) => [{ type: 'text' as const, value: '\u00a0' }, link])
      if (last?.type === 'paragraph')
        item.children[item.children.length - 1] = { ...last, children: [...last.children, ...content] }
      else item.children.push({ type: 'paragraph', children: content })
      return item
    })
    const list: List = { type: 'list', ordered: true, spread: true, children: items }
    const section: BlockContent = {
      type: 'blockquote',
      data: {
        hName: 'div',
        hProperties: { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: words.footnotes },
      },
      children: [{ type: 'thematicBreak' }, list],
    }
    const end = root.children.findIndex((node) => node.type === 'gajiInner')
    root.children.splice(end < 0 ? root.children.length : end, 0, section)
  }
}

/** Takes all definitions out of the tree; of two with one name the first counts. */
function takeDefinitions(root: Root): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(root, 'footnoteDefinition', (node, index, parent) => {
    if (!parent || index === undefined) return
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    parent.children.splice(index, 1)
    return index
  })
  return definitions
}

function referenceId(number: number, nth: number): string {
  return `fnref${nth === 0 ? '' : nth}:${number}`
}

function mark(id: string, number: number, label: string): Emphasis {
  const link: Link = {
    type: 'link',
    url: `#fn:${number}`,
    data: { hProperties: { className: ['footnote-ref'], role: 'doc-noteref', ariaLabel: label } },
    children: [{ type: 'text', value: String(number) }],
  }
  return { type: 'emphasis', data: { hName: 'sup', hProperties: { id } }, children: [link] }
}

function backLabel(words: NoteWords, number: number, nth: number): string {
  const label = say(words.footnoteBack, { number })
  return nth > 0 ? say(words.again, { label, number: nth + 1 }) : label
}

function back(number: number, nth: number, label: string): Link {
  return {
    type: 'link',
    url: `#${referenceId(number, nth)}`,
    data: { hProperties: { className: ['footnote-backref'], role: 'doc-backlink', ariaLabel: label } },
    children: [{ type: 'text', value: '↩︎' }],
  }
}
