import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { disassemble } from 'es-hangul'
import { insertBlock, type MarkdownEdit } from './markdown-edits'

/** Blocks by their names in the interface's language; each is found by its Latin key too. */
export type SlashWords = { names: Record<SlashKey, string>; onPicture: () => void }

export const slashKeys = [
  'h2',
  'h3',
  'quote',
  'list',
  'ol',
  'todo',
  'image',
  'code',
  'table',
  'math',
  'mermaid',
  'hint',
  'line',
] as const
export type SlashKey = (typeof slashKeys)[number]

/** `/` at the start of a line opens the menu of blocks: /이미지, /image. */
export function slashMenu({ names, onPicture }: SlashWords) {
  const options = slashKeys.map((key) => ({
    key,
    found: [key, disassemble(names[key].toLowerCase().replace(/\s/g, ''))],
  }))

  function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
    const line = state.doc.lineAt(pos)
    const typed = /^[ \t]*\/([\p{L}\d]*)$/u.exec(line.text.slice(0, pos - line.from))
    if (!typed || (explicit && typed[1] === undefined)) return null
    const wanted = disassemble((typed[1] ?? '').toLowerCase())
    const from = line.from + line.text.indexOf('/')
    const matching = options.filter(({ found }) => found.some((name) => name.includes(wanted)))
    return { from, filter: false, options: matching.map(({ key }) => completion(key, names[key], onPicture)) }
  }
  return autocompletion({ override: [complete], icons: false, interactionDelay: 0, aboveCursor: false })
}

function completion(key: SlashKey, name: string, onPicture: () => void): Completion {
  return {
    label: name,
    detail: `/${key}`,
    apply(view, _, from, to) {
      if (key === 'image') {
        view.dispatch({ changes: { from, to } })
        onPicture()
        return
      }
      const text = view.state.doc.toString()
      const cleared = text.slice(0, from) + text.slice(to)
      const edit: MarkdownEdit = insertBlock(key, cleared, from)
      view.dispatch({
        changes: { from, to, insert: view.state.toText(edit.insert.replaceAll('\n', view.state.lineBreak)) },
        selection: { anchor: edit.select.from, head: edit.select.to },
        userEvent: 'input.complete',
      })
    },
  }
}
