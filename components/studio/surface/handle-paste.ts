import { cellsToTable } from '../../../lib/writing/paste/cells-to-table'
import { linkSelection } from '../../../lib/writing/paste/link-selection'
import type { TextPort } from '../shared/text-port'

/** What of HTML says more than its plain text; the parser that is loaded for it decides in earnest. */
const telling = /<(?:a|strong|b|em|i|del|s|code|pre|ul|ol|h[1-6]|table|blockquote|img)[\s>]/i

/**
 * A paste as what a Markdown text wants of it: files as pictures, an address on words as a link, cells as a table, a web
 * page as Markdown. Within a block of code, or asked for with Shift, a text stays the text that it is.
 */
export function handlePaste(
  event: ClipboardEvent,
  port: TextPort,
  isPlain: boolean,
  takeFiles: (files: File[], at: number) => void,
): void {
  const data = event.clipboardData
  if (!data) return
  const [plain, html] = [data.getData('text/plain'), data.getData('text/html')]
  const { from, to } = port.getSelection()
  const files = [...data.files]
  // A table of a spreadsheet comes with a picture of itself.
  if (files.length > 0 && plain.trim() === '') {
    event.preventDefault()
    takeFiles(files, to)
    return
  }
  const text = port.getText()
  if (isPlain || isInCode(text, from)) return
  const link = linkSelection(text.slice(from, to), plain)
  const table = html === '' || /<table[\s>]/i.test(html) ? cellsToTable(plain) : null
  const written = link ?? (table === null ? null : ownLines(text, from, table))
  if (written !== null) {
    event.preventDefault()
    port.replaceRange(from, to, written)
    return
  }
  if (!telling.test(html)) return
  event.preventDefault()
  void pasteHtml(html, plain, port)
}

/** Files that are dropped stand where they were let go. */
export function handleDrop(event: DragEvent, port: TextPort, takeFiles: (files: File[], at: number) => void): void {
  const files = [...(event.dataTransfer?.files ?? [])]
  if (files.length === 0) return
  event.preventDefault()
  takeFiles(files, port.placeAt(event.clientX, event.clientY) ?? port.getSelection().to)
}

async function pasteHtml(html: string, plain: string, port: TextPort): Promise<void> {
  const selection = port.getSelection()
  const [from, to] = [port.mark(selection.from), port.mark(selection.to)]
  let written = plain
  try {
    const { htmlToMarkdown } = await import('../../../lib/writing/paste/html-to-markdown')
    written = htmlToMarkdown(html) ?? plain
  } finally {
    port.replaceRange(from.at(), to.at(), written.replace(/\r\n?/g, '\n'))
    from.release()
    to.release()
  }
}

/** A table is a block: a blank line before it, where it doesn't stand at the start. */
function ownLines(text: string, at: number, table: string): string {
  const before = text.slice(0, at)
  const gap = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n'
  return `${gap}${table}\n`
}

export function isInCode(text: string, at: number): boolean {
  const fences = text.slice(0, at).match(/^ {0,3}(?:```|~~~)/gm) ?? []
  return fences.length % 2 === 1
}
