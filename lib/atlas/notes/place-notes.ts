import type { Element, Nodes, Parents, Root } from 'hast'
import type { Problem } from '../../base/problems'
import type { EditorNote } from '../record/note'

/** What is shown for a note; the caller knows language and look. The mark goes behind the passage. */
export type NoteView = {
  mark: (note: EditorNote, number: number) => Element
  body: (note: EditorNote, number: number) => Element
}

type Letter = { parent: Parents; child: Nodes; offset: number; block: Element | null }

const blocks = /^(?:p|h[1-6]|li|blockquote|figure|table|pre|ul|ol|dl|div|section|td|th|dd|dt)$/
/** a note's body goes behind these, never into them */
const whole = /^(?:p|h[1-6]|figure|table|pre)$/

/**
 * Puts notes into a post's tree: a mark right behind the quoted passage, the note's body behind the block in which the
 * passage ends. Notes are numbered in reading order. A quote that is not found is a warning at its place in the notes'
 * file: the author has changed the sentence, and the note may be done with.
 */
export function placeNotes(tree: Root, notes: readonly EditorNote[], view: NoteView): Problem[] {
  const { text, letters } = lettersOf(tree)
  const problems: Problem[] = []
  const found = notes.flatMap((note) => {
    const end = endOf(text, note)
    if (end !== null) return { note, end }
    problems.push({
      ...note.place,
      severity: 'warning',
      code: 'note-without-passage',
      message: `the passage of the note "${note.id}" is not in the post: "${note.quote}"`,
      remedy: 'the sentence has changed: quote it anew or remove the note',
    })
    return []
  })
  found.sort((a, b) => a.end - b.end)

  const numbered = found.map((entry, i) => ({ ...entry, number: i + 1, letter: letters[entry.end - 1] as Letter }))
  const bodies = new Map<Element | null, Element[]>()
  for (const { note, number, letter } of numbered) {
    bodies.set(letter.block, [...(bodies.get(letter.block) ?? []), view.body(note, number)])
  }
  // From the end, so that places before stay true.
  for (const { note, number, letter } of numbered.toReversed()) insertMark(letter, view.mark(note, number))
  insertBodies(tree, bodies)
  return problems
}

function insertMark({ parent, child, offset }: Letter, mark: Element): void {
  const at = parent.children.indexOf(child as never)
  if (child.type !== 'text' || offset + 1 >= child.value.length) {
    parent.children.splice(at + 1, 0, mark)
    return
  }
  const rest = { type: 'text' as const, value: child.value.slice(offset + 1) }
  child.value = child.value.slice(0, offset + 1)
  parent.children.splice(at + 1, 0, mark, rest)
}

/** Behind a paragraph; at the end of a list item, where the next line would be no place for it. */
function insertBodies(parent: Parents, bodies: Map<Element | null, Element[]>): void {
  for (let i = parent.children.length - 1; i >= 0; i--) {
    const child = parent.children[i]
    if (child?.type !== 'element') continue
    insertBodies(child, bodies)
    const mine = bodies.get(child)
    if (!mine) continue
    if (whole.test(child.tagName)) parent.children.splice(i + 1, 0, ...mine)
    else {
      const nested = child.children.findIndex((inner) => inner.type === 'element' && /^[uo]l$/.test(inner.tagName))
      child.children.splice(nested < 0 ? child.children.length : nested, 0, ...mine)
    }
  }
}

/** The text as a reader sees it, white space joined, each letter with the node it came from. */
function lettersOf(tree: Root): { text: string; letters: Letter[] } {
  let text = ''
  const letters: Letter[] = []
  const add = (value: string, child: Nodes, parent: Parents, block: Element | null) => {
    for (let offset = 0; offset < value.length; offset++) {
      const letter = plain(value[offset] ?? '')
      if (letter === ' ' && text.endsWith(' ')) continue
      text += letter
      letters.push({ parent, child, offset, block })
    }
  }
  const visit = (parent: Parents, block: Element | null) => {
    for (const child of parent.children) {
      if (child.type === 'text') add(child.value, child, parent, block)
      else if (child.type === 'element' && child.tagName === 'img')
        add(String(child.properties.alt ?? ''), child, parent, block)
      else if (child.type === 'element') {
        const isBlock = blocks.test(child.tagName)
        if (isBlock) add(' ', child, parent, block)
        // A line break in the source is a space to the quote, whichever way it is drawn.
        if (child.tagName === 'br') add(' ', child, parent, block)
        visit(child, isBlock ? child : block)
        if (isBlock) add(' ', child, parent, block)
      }
    }
  }
  visit(tree, null)
  return { text, letters }
}

function endOf(text: string, note: EditorNote): number | null {
  const quote = [...note.quote.trim()].map(plain).join('').replace(/ +/g, ' ')
  let at = -1
  for (let n = 0; n < note.occurrence; n++) {
    at = text.indexOf(quote, at + 1)
    if (at < 0) return null
  }
  return quote ? at + quote.length : null
}

/** One letter for one letter: quotation marks as typed, any white space a space. */
function plain(letter: string): string {
  if (/\s/.test(letter)) return ' '
  if (/[‘’]/.test(letter)) return "'"
  if (/[“”]/.test(letter)) return '"'
  return letter
}
