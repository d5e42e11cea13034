import { history, isolateHistory } from '@codemirror/commands'
import { Compartment, EditorState, type Extension, Text } from '@codemirror/state'
import { drawSelection, EditorView, placeholder } from '@codemirror/view'
import { afterComposition } from '../shared/after-composition'
import type { PortOptions, Selection, TextPort } from '../shared/text-port'
import { whenIdle } from '../shared/when-idle'
import { codeKeys } from './code-keys'
import type { FindingWords } from './diagnostic-of'
import { markStore } from './mark-store'
import type { SlashWords } from './slash-menu'

export type CodeOptions = PortOptions &
  FindingWords & {
    placeholder: string
    /** what CodeMirror's packages say, by their English */
    phrases: Record<string, string>
    slash: SlashWords
  }

/** CodeMirror on the raw Markdown. Its view owns the text; no widget ever stands in it. */
export function codeSurface(parent: HTMLElement, options: CodeOptions): TextPort {
  const marks = markStore()
  const [readOnly, extras] = [new Compartment(), new Compartment()]
  let isOver = false
  let isPlainPaste = false

  const watch = EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      marks.map((at) => update.changes.mapPos(at, -1))
      options.onChange()
    }
    if (update.selectionSet || update.docChanged) options.onCursor()
  })
  const gestures = EditorView.domEventHandlers({
    keydown(event) {
      isPlainPaste = event.shiftKey && (event.ctrlKey || event.metaKey) && event.code === 'KeyV'
      return false
    },
    paste(event) {
      options.onPaste(event, port, isPlainPaste)
      isPlainPaste = false
      return event.defaultPrevented
    },
    drop(event) {
      options.onDrop(event, port)
      return event.defaultPrevented
    },
  })
  const extensions: Extension[] = [
    history(),
    drawSelection(),
    EditorView.scrollMargins.of(underToolbar),
    EditorView.lineWrapping,
    // A CR alone stays where it is, and a file's own line ends too.
    EditorState.lineSeparator.of(options.lineSeparator),
    EditorView.clipboardInputFilter.of((text) => text.replace(/\r\n?|\n/g, options.lineSeparator)),
    EditorState.phrases.of(options.phrases),
    placeholder(options.placeholder),
    EditorView.contentAttributes.of({ 'aria-label': options.label, spellcheck: 'true', autocapitalize: 'off' }),
    readOnly.of(readOnlyIf(options.isReadOnly)),
    extras.of([]),
    codeKeys,
    watch,
    gestures,
  ]
  const state = EditorState.create({ doc: options.body, extensions })
  const start = Math.min(options.cursor, state.doc.length)
  const view = new EditorView({ parent, state: state.update({ selection: { anchor: start } }).state })
  const lines = (text: string) => Text.of(text.split(/\r\n|\n/))

  const port: TextPort = {
    getText: () => view.state.doc.toString(),
    getBody: () => view.state.sliceDoc(),
    getSelection: () => ({ from: view.state.selection.main.from, to: view.state.selection.main.to }),
    replaceRange(from, to, text, select?: Selection) {
      const insert = lines(text)
      const selection = select ? { anchor: select.from, head: select.to } : { anchor: from + insert.length }
      view.dispatch({ changes: { from, to, insert }, selection, scrollIntoView: true, userEvent: 'input.studio' })
    },
    async insertAt(mark, text) {
      // A mark may be of a field that is no more.
      const [at, insert] = [Math.min(mark.at(), view.state.doc.length), lines(text)]
      const { main } = view.state.selection
      const isHere = main.empty && main.head === at && !view.composing
      view.dispatch({
        changes: { from: at, insert },
        ...(isHere ? { selection: { anchor: at + insert.length }, scrollIntoView: true } : {}),
        annotations: isolateHistory.of('full'),
      })
      mark.move(at + insert.length)
      return at
    },
    exchange(from, text, next) {
      const to = from + text.length
      if (view.state.doc.sliceString(from, to) !== text) return
      // The one event that history joins to the last step, however long ago that was.
      view.dispatch({ changes: { from, to, insert: lines(next) }, userEvent: 'input.type.compose' })
    },
    mark: marks.add,
    placeAt: (x, y) => view.posAtCoords({ x, y }),
    isComposing: () => view.composing,
    setReadOnly: (isReadOnly) => view.dispatch({ effects: readOnly.reconfigure(readOnlyIf(isReadOnly)) }),
    setFindings(findings) {
      // No mark may appear beside a syllable that is composed.
      void loaded.then(({ showFindings }) => later(() => showFindings(view, findings, options)))
    },
    select({ from, to }) {
      view.dispatch({
        selection: { anchor: from, head: to },
        effects: EditorView.scrollIntoView(from, { y: 'center' }),
      })
      view.focus()
    },
    focus: () => view.focus(),
    destroy() {
      isOver = true
      view.destroy()
    },
  }
  const later = (act: () => void) => afterComposition(port, () => isOver || act())
  // Behind the first paint: until then they would only be in the way of the first key.
  const loaded = whenIdle().then(() => import('./code-extras'))
  void loaded.then(({ codeExtras }) => {
    later(() => view.dispatch({ effects: extras.reconfigure(codeExtras(options.slash)) }))
  })
  return port
}

function readOnlyIf(isReadOnly: boolean): Extension {
  return [EditorState.readOnly.of(isReadOnly), EditorView.editable.of(!isReadOnly)]
}

/** The toolbar lies over the text's first lines in sight, once it is scrolled; before, they are free. */
function underToolbar(view: EditorView) {
  const sheet = view.dom.closest('.studio-scroll')?.getBoundingClientRect().top ?? 0
  const hidden = sheet - view.dom.getBoundingClientRect().top
  return { top: Math.min(56, Math.max(0, hidden)), bottom: 24 }
}
