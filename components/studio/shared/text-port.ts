import type { Finding } from '../../../lib/writing/lint/finding'

/** A place in a text that is still the same place when the text before it has become another. */
export type Mark = { at: () => number; move: (at: number) => void; release: () => void }

export type Selection = { from: number; to: number }

/**
 * What the studio asks of a field for text, be it CodeMirror or the browser's own. Offsets are of `getText()`, whose
 * lines end with LF; `getBody()` is the same with the file's own line ends. The field owns its text: nobody writes it
 * back while it is typed.
 */
export type TextPort = {
  getText: () => string
  getBody: () => string
  getSelection: () => Selection
  /** one step of undo; the selection afterwards, else behind what was written */
  replaceRange: (from: number, to: number, text: string, select?: Selection) => void
  /** at a mark, which stands behind it then, whatever is typed meanwhile; the place where the text has come to stand */
  insertAt: (mark: Mark, text: string) => Promise<number>
  /** another text for one that was inserted, as if it had been that: where it was the last step, one undo takes it away */
  exchange: (from: number, text: string, next: string) => void
  /** what is typed at the place itself comes behind it */
  mark: (at: number) => Mark
  /** the place in the text under a point of the window; null: none */
  placeAt: (x: number, y: number) => number | null
  isComposing: () => boolean
  setReadOnly: (isReadOnly: boolean) => void
  setFindings: (findings: readonly Finding[]) => void
  /** selects, and brings what is selected into sight */
  select: (selection: Selection) => void
  focus: () => void
  destroy: () => void
}

export type PortOptions = {
  body: string
  lineSeparator: '\n' | '\r\n'
  isReadOnly: boolean
  cursor: number
  label: string
  onChange: () => void
  onCursor: () => void
  onPaste: (event: ClipboardEvent, port: TextPort, isPlain: boolean) => void
  onDrop: (event: DragEvent, port: TextPort) => void
}
