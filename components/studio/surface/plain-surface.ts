import type { PortOptions, Selection, TextPort } from '../shared/text-port'
import { markStore, moveBetween } from './mark-store'

/**
 * The browser's own field for text, for whoever's input method and an editor don't get along. It can't hold a CR alone:
 * who asks for it sees to that (`lineSeparator`).
 */
export function plainSurface(parent: HTMLElement, options: PortOptions & { placeholder: string }): TextPort {
  const field = document.createElement('textarea')
  field.className = 'studio-plain'
  field.value = options.body.replaceAll('\r\n', '\n')
  field.readOnly = options.isReadOnly
  field.placeholder = options.placeholder
  field.setAttribute('aria-label', options.label)
  parent.append(field)
  const marks = markStore()
  let known = field.value
  let isComposing = false
  let isPlainPaste = false

  const changed = () => {
    if (field.value === known) return
    marks.map(moveBetween(known, field.value))
    known = field.value
    options.onChange()
  }
  field.addEventListener('compositionstart', () => {
    isComposing = true
  })
  field.addEventListener('compositionend', () => {
    isComposing = false
  })
  field.addEventListener('input', changed)
  field.addEventListener('select', options.onCursor)
  field.addEventListener('keyup', options.onCursor)
  field.addEventListener('pointerup', options.onCursor)
  field.addEventListener('keydown', (event) => {
    isPlainPaste = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
  })
  field.addEventListener('paste', (event) => {
    options.onPaste(event, port, isPlainPaste)
    isPlainPaste = false
  })
  field.addEventListener('drop', (event) => options.onDrop(event, port))
  field.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
  })
  field.setSelectionRange(options.cursor, options.cursor)

  function write(from: number, to: number, text: string) {
    const { selectionStart, selectionEnd } = field
    const grown = text.length - (to - from)
    const move = (at: number) => (at < from ? at : at >= to ? at + grown : from + text.length)
    field.setRangeText(text, from, to, 'preserve')
    field.setSelectionRange(move(selectionStart), move(selectionEnd))
    marks.map(move)
    known = field.value
    options.onChange()
  }

  const port: TextPort = {
    getText: () => field.value,
    getBody: () => (options.lineSeparator === '\n' ? field.value : field.value.replaceAll('\n', '\r\n')),
    getSelection: () => ({ from: field.selectionStart, to: field.selectionEnd }),
    replaceRange(from, to, text, select?: Selection) {
      // The browser's own step of undo, which it keeps only of what is typed.
      field.focus()
      field.setSelectionRange(from, to)
      const isTyped = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
      if (!isTyped && from + text.length > 0) write(from, to, text)
      const [start, end] = select ? [select.from, select.to] : [from + text.length, from + text.length]
      field.setSelectionRange(start, end)
    },
    async insertAt(mark, text) {
      // Another text in the field would end the syllable that is being composed.
      if (isComposing)
        await new Promise((done) => field.addEventListener('compositionend', () => setTimeout(done), { once: true }))
      const at = Math.min(mark.at(), field.value.length)
      write(at, at, text)
      mark.move(at + text.length)
      return at
    },
    exchange(from, text, next) {
      if (field.value.slice(from, from + text.length) === text) write(from, from + text.length, next)
    },
    mark: marks.add,
    placeAt: () => field.selectionEnd,
    isComposing: () => isComposing,
    setReadOnly(isReadOnly) {
      field.readOnly = isReadOnly
    },
    setFindings() {
      // It has no marks; the list beside it says the same.
    },
    select({ from, to }) {
      field.focus()
      field.setSelectionRange(from, to)
    },
    focus() {
      // A field that Chromium gave the focus back as a window closed takes no key until it is asked again.
      field.blur()
      field.focus()
    },
    destroy: () => field.remove(),
  }
  return port
}
