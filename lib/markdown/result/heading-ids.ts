import type { Heading, Nodes, PhrasingContent } from 'mdast'
import type { MarkupConfig } from '../../record/types'

/**
 * Heading ids exactly as Hugo makes them, because readers' old links end in them
 * (markup/goldmark/autoid.go and internal/extensions/attributes in Hugo's source).
 */
export class HeadingIds {
  private readonly taken = new Set<string>()

  constructor(private readonly type: MarkupConfig['autoHeadingIDType']) {}

  /** An id the author gave: kept even where it stands twice, as in Hugo. */
  keep(id: string): void {
    this.taken.add(id)
  }

  /** null for a heading without text */
  make(text: string): string | null {
    if (text === '') return null
    const base = headingSlug(text, this.type) || 'heading'
    let id = base
    for (let n = 1; this.taken.has(id); n++) id = `${base}-${n}`
    this.taken.add(id)
    return id
  }
}

export function headingSlug(text: string, type: MarkupConfig['autoHeadingIDType']): string {
  if (type === 'blackfriday') {
    return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(lower).join('-')
  }
  const plain = type === 'github-ascii' ? withoutAccents(text) : text
  let slug = ''
  for (const character of plain.trim()) {
    if (character === ' ' || character === '-') slug += '-'
    else if (/[\p{L}\p{Nd}_]/u.test(character) && (type !== 'github-ascii' || character < '\u0080'))
      slug += lower(character)
  }
  return slug
}

/** Go lowers character by character: İ becomes i, not i and a dot. */
function lower(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}

type SourceOf = (node: Nodes) => string

/**
 * The text an id is made from: what the author typed, before emoji and quotes are replaced. Of a heading
 * over several lines, only the last counts.
 */
export function headingIdText(heading: Heading, typographer: boolean, sourceOf: SourceOf): string {
  const text = heading.children.map((node) => plainText(node, typographer, sourceOf)).join('')
  return text.slice(text.lastIndexOf('\n') + 1)
}

function plainText(node: PhrasingContent, typographer: boolean, sourceOf: SourceOf): string {
  switch (node.type) {
    case 'text': {
      const source = sourceOf(node)
      // An emoji counts by its name.
      const text = /:[a-z0-9_+-]+:/.test(source) ? source.replace(/&[a-z\d#]+;/gi, '') : node.value
      // Hugo's typographer has turned -- and --- into dashes by now, and ids hold no dashes of that kind.
      return typographer ? text.replace(/---?/g, '') : text
    }
    case 'break':
      return '\n'
    case 'html':
      return node.value.replace(/<[^>]*>/g, '').trim()
    case 'image':
      return node.alt ?? ''
    case 'link':
      // A bare address is no text to Hugo.
      if (!sourceOf(node).startsWith('[')) return ''
      return node.children.map((child) => plainText(child, typographer, sourceOf)).join('')
    default:
      if ('children' in node) return node.children.map((child) => plainText(child, typographer, sourceOf)).join('')
      return 'value' in node ? String(node.value) : ''
  }
}
