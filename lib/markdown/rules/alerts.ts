import type { Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { visit } from '../../base/visit'
import type { AlertKind, TextWords } from '../../record/text-words'

/** GitHub's five, and the other words that Obsidian and Hugo themes know, each by its nearest of the five. */
const kinds: Record<string, AlertKind> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  summary: 'note',
  tldr: 'note',
  todo: 'note',
  question: 'note',
  help: 'note',
  faq: 'note',
  example: 'note',
  quote: 'note',
  cite: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  done: 'tip',
  important: 'important',
  warning: 'warning',
  attention: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
  bug: 'caution',
  failure: 'caution',
  fail: 'caution',
  missing: 'caution',
}

// [!NOTE]  [!note] Title  [!TIP]- Title (folded)  [!TIP]+ (foldable, open)
const marker = /^\[!([A-Za-z]+)\]([+-]?)(?:[ \t]+|(?=\n)|$)/

/**
 * `> [!NOTE]` becomes an aside with a title; a sign after it makes it foldable.
 * https://docs.github.com/get-started/writing-on-github https://gohugo.io/render-hooks/blockquotes/#alerts
 */
export function remarkAlerts({ alerts }: Pick<TextWords, 'alerts'>) {
  return (tree: Root) => {
    visit(tree, 'blockquote', (quote) => {
      const first = quote.children[0]
      const start = first?.type === 'paragraph' ? first.children[0] : undefined
      if (first?.type !== 'paragraph' || start?.type !== 'text') return
      const found = marker.exec(start.value)
      const kind = found && kinds[found[1]!.toLowerCase()]
      if (!found || !kind) return
      turnIntoAlert(quote, first, start, { kind, sign: found[2]!, length: found[0].length, word: alerts[kind] })
    })
  }
}

type Found = { kind: AlertKind; sign: string; length: number; word: string }

function turnIntoAlert(quote: Blockquote, first: Paragraph, start: Text, { kind, sign, length, word }: Found) {
  start.value = start.value.slice(length)
  const { title, body } = splitFirstLine(first.children)
  const foldable = sign !== ''
  const named: Paragraph = {
    type: 'paragraph',
    children: title.length > 0 ? title : [{ type: 'text', value: word }],
    data: { hName: foldable ? 'summary' : 'p', hProperties: { className: ['alert-title'] } },
    ...(first.position && { position: first.position }),
  }
  const rest: Paragraph[] = body.length > 0 ? [{ ...first, children: body }] : []
  quote.children.splice(0, 1, named, ...rest)
  quote.data = {
    ...quote.data,
    hName: foldable ? 'details' : 'aside',
    hProperties: {
      className: ['alert', `alert-${kind}`],
      dataKind: kind,
      ...(sign === '+' && { open: true }),
    },
  }
}

/** What stands on the marker's own line is the title. */
function splitFirstLine(children: PhrasingContent[]): { title: PhrasingContent[]; body: PhrasingContent[] } {
  for (const [index, child] of children.entries()) {
    const before = children.slice(0, index)
    const after = children.slice(index + 1)
    if (child.type === 'break') return { title: trim(before), body: after }
    const lineEnd = child.type === 'text' ? child.value.indexOf('\n') : -1
    if (child.type !== 'text' || lineEnd < 0) continue
    const head: Text = { ...child, value: child.value.slice(0, lineEnd) }
    const tail: Text = { ...child, value: child.value.slice(lineEnd + 1) }
    return { title: trim([...before, head]), body: trim([tail, ...after]) }
  }
  return { title: trim(children), body: [] }
}

/** Without empty text at either end. */
function trim(children: PhrasingContent[]): PhrasingContent[] {
  const isFull = (child: PhrasingContent) => child.type !== 'text' || child.value.trim() !== ''
  const start = children.findIndex(isFull)
  return start < 0 ? [] : children.slice(start, children.findLastIndex(isFull) + 1)
}
