import type { Element, ElementContent, Nodes, Root } from 'hast'
import { type Handle, type State, toMdast } from 'hast-util-to-mdast'
import { toString as textOf } from 'hast-util-to-string'
import type { BlockContent, FootnoteDefinition, PhrasingContent } from 'mdast'
import { writeMarkdown } from '../../../markdown/write-markdown'

/**
 * A plain tree (of toFeedTree) as Markdown, with GitHub's tables, footnotes and alerts, and formulas between dollars: what
 * a machine reads that asks for no HTML.
 */
export function markdownText(tree: Root): string {
  const mdast = toMdast(tree, { document: true, handlers: { aside, math, sup, section: notes, div: notes } })
  if (mdast.type !== 'root') return ''
  return writeMarkdown(mdast)
}

/** MathML keeps the formula's source. */
const math: Handle = (_state: State, node: Element) => {
  const source = find(node, ({ properties }) => properties.encoding === 'application/x-tex')
  const value = textOf(source ?? node).trim()
  return node.properties.display === 'block'
    ? ({ type: 'math', value } as unknown as BlockContent)
    : ({ type: 'inlineMath', value } as unknown as PhrasingContent)
}

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
const aside: Handle = (state: State, node: Element) => {
  const kind = node.properties.dataKind
  if (typeof kind !== 'string') return state.toFlow(state.all(node)) as BlockContent[]
  const mark = { type: 'html' as const, value: `[!${kind.toUpperCase()}]` }
  return { type: 'blockquote', children: [mark, ...(state.toFlow(state.all(node)) as BlockContent[])] }
}

const sup: Handle = (state: State, node: Element) => {
  const reference = find(node, ({ properties }) => properties.role === 'doc-noteref')
  if (!reference) return state.all(node) as PhrasingContent[]
  const identifier = noteOf(String(reference.properties.href ?? '').split('#')[1])
  return { type: 'footnoteReference', identifier, label: identifier }
}

const notes: Handle = (state: State, node: Element) => {
  if (node.properties.role !== 'doc-endnotes') return state.toFlow(state.all(node)) as BlockContent[]
  const list = find(node, ({ tagName }) => tagName === 'ol')
  const notes = list?.children.filter((child) => child.type === 'element') ?? []
  return notes.map((note): FootnoteDefinition => {
    const identifier = noteOf(String(note.properties.id ?? ''))
    const children = state.toFlow(state.all(withoutWayBack(note))) as BlockContent[]
    return { type: 'footnoteDefinition', identifier, label: identifier, children }
  })
}

/** "fn:1" → "1" */
function noteOf(id = ''): string {
  return decodeURIComponent(id).replace(/^fn:/, '')
}

function withoutWayBack(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    return child.properties.role === 'doc-backlink' ? [] : [withoutWayBack(child)]
  })
  const last = children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return { ...node, children }
}

function find(node: Nodes, isWanted: (element: Element) => boolean): Element | undefined {
  for (const child of 'children' in node ? node.children : []) {
    if (child.type !== 'element') continue
    const found = isWanted(child) ? child : find(child, isWanted)
    if (found) return found
  }
}
