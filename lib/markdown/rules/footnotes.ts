import type { BlockContent, Emphasis, FootnoteDefinition, FootnoteReference, Link, List, ListItem, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { visitInReadingOrder } from '../calls/place/reading-order'
import { footnoteLabels } from './footnote-labels'

/** Footnotes with Hugo's ids, so that old links to `#fn:1` hold, numbered as they are met. */
export function remarkFootnotes({ lang }: { lang: string }) {
  return (root: Root) => {
    const labels = footnoteLabels(lang)
    const definitions = takeDefinitions(root)
    const notes = new Map<string, { number: number; references: number; definition: FootnoteDefinition }>()

    const refer = (reference: FootnoteReference) => {
      const definition = definitions.get(reference.identifier)
      if (!definition) return
      const known = notes.get(reference.identifier)
      const note = known ?? { number: notes.size + 1, references: 0, definition }
      if (!known) notes.set(reference.identifier, note)
      const id = referenceId(note.number, note.references++)
      Object.assign(reference, mark(id, note.number, labels.reference(note.number)))
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
      const backs = Array.from({ length: references }, (_, nth) => back(number, nth, labels.back(number, nth)))
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
        hProperties: { className: ['footnotes'], role: 'doc-endnotes', ariaLabel: labels.section },
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

function back(number: number, nth: number, label: string): Link {
  return {
    type: 'link',
    url: `#${referenceId(number, nth)}`,
    data: { hProperties: { className: ['footnote-backref'], role: 'doc-backlink', ariaLabel: label } },
    children: [{ type: 'text', value: '↩︎' }],
  }
}
