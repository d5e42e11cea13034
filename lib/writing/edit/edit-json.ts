import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser'
import { CannotEdit, type EditedText, type EditValue, type KeyPath } from '../document/edit-value'

/** Sets or, with undefined, removes a key of a JSON text. */
export function editJson(text: string, path: KeyPath, value: EditValue | undefined, lineEnd: string): EditedText {
  const tree = parseTree(text)
  if (!tree) throw new CannotEdit('unreadable')
  const old = findNodeAtLocation(tree, [...path])?.parent
  const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  '
  const formattingOptions = {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: lineEnd,
  }
  const edits = modify(text, [...path], value, { formattingOptions })
  const place = old ? { start: old.offset, end: old.offset + old.length } : null
  return { text: applyEdits(text, edits), place }
}
