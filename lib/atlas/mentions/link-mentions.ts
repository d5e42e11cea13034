import type { Element, ElementContent, Parents, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { findMentions, type MentionNames } from './mentions'

export type LinkMentionsOptions = {
  names: MentionNames
  /** address of a model's page, encoded and with the base path */
  href: (id: string) => string
  /** told of each link made, in reading order */
  report?: (link: { id: string; text: string; passage: string }) => void
}

/** In these a name is no mention: what is quoted as code, leads elsewhere already, is a heading, or is no text. */
const closed = new Set([
  ...['a', 'abbr', 'audio', 'button', 'canvas', 'code', 'iframe', 'kbd', 'label', 'math', 'noscript', 'object', 'pre'],
  ...['samp', 'script', 'select', 'style', 'summary', 'svg', 'template', 'textarea', 'var', 'video'],
])
const inline = new Set([
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'del',
  'ins',
  'mark',
  'small',
  'span',
  'q',
  'cite',
  'dfn',
  'sub',
  'sup',
])
/** Stands for what is left out, so that names don't grow together across it. */
const hole = '\ufffc'

type Piece = { text: string; at: number; node: Text; parent: Parents }

/** Makes the first mention of each model in each section a link `a.model`; changes the tree. Sections begin at headings. */
export function linkMentions(tree: Root, options: LinkMentionsOptions): void {
  let linked = new Set<string>()
  let heading = ''
  let count = 0

  const visit = (parent: Parents): void => {
    let run: ElementContent[] = []
    const flush = () => {
      if (run.length > 0) linkRun(run, parent)
      run = []
    }
    for (const child of [...parent.children]) {
      if (child.type === 'text' || (child.type === 'element' && inline.has(child.tagName))) run.push(child)
      else if (child.type === 'element' && /^h[1-6]$/.test(child.tagName)) {
        flush()
        heading = textOf(child)
        linked = new Set()
      } else if (
        child.type === 'element' &&
        (closed.has(child.tagName) || child.tagName === 'br' || child.tagName === 'img')
      ) {
        run.push(child)
      } else if ('children' in child) {
        flush()
        if (!isMathOrNote(child as Element)) visit(child as Parents)
      }
    }
    flush()
  }

  const linkRun = (run: readonly ElementContent[], parent: Parents): void => {
    const pieces: Piece[] = []
    let passage = ''
    const gather = (nodes: readonly ElementContent[], above: Parents): void => {
      for (const node of nodes) {
        if (node.type === 'text') {
          pieces.push({ text: node.value, at: passage.length, node, parent: above })
          passage += node.value.replace(/\s/g, ' ')
        } else if (node.type === 'element' && node.tagName === 'br') passage += ' '
        else if (node.type === 'element' && inline.has(node.tagName) && !isMathOrNote(node)) gather(node.children, node)
        else passage += hole
      }
    }
    gather(run, parent)

    const wanted = findMentions(passage, options.names, heading).filter(({ id, start, end }) => {
      const inOnePiece = pieces.some((piece) => start >= piece.at && end <= piece.at + piece.text.length)
      if (!inOnePiece || linked.has(id)) return false
      linked.add(id)
      return true
    })
    for (const piece of pieces) {
      const mine = wanted.filter(({ start, end }) => start >= piece.at && end <= piece.at + piece.text.length)
      if (mine.length === 0) continue
      const replacement: ElementContent[] = []
      let from = 0
      for (const { id, start, end } of mine) {
        const text = piece.text.slice(start - piece.at, end - piece.at)
        replacement.push({ type: 'text', value: piece.text.slice(from, start - piece.at) }, link(id, text))
        from = end - piece.at
        options.report?.({ id, text, passage: passage.slice(Math.max(0, start - 40), end + 40) })
      }
      replacement.push({ type: 'text', value: piece.text.slice(from) })
      const at = piece.parent.children.indexOf(piece.node)
      const kept = replacement.filter((node) => node.type !== 'text' || node.value !== '')
      piece.parent.children.splice(at, 1, ...kept)
    }
  }

  const link = (id: string, text: string): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { className: ['model'], href: options.href(id), dataModel: id, dataMention: `${++count}` },
    children: [{ type: 'text', value: text }],
  })

  visit(tree)
}

/** Formulas keep their letters, footnote marks their numbers; a note of the editor's is not the author's text. */
function isMathOrNote(node: Element): boolean {
  const classes = Array.isArray(node.properties?.className) ? node.properties.className.map(String) : []
  return classes.some((name) => /^(?:math|katex|editor-note|footnote|code|highlight)/.test(name))
}
