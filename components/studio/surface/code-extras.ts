/** What an editor has beyond a field: Markdown's colours and keys, search, the menu of blocks, marks. Loaded behind it. */
import { closeBrackets, completionKeymap } from '@codemirror/autocomplete'
import { markdownKeymap } from '@codemirror/lang-markdown'
import { setDiagnostics } from '@codemirror/lint'
import { search, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { type EditorView, keymap } from '@codemirror/view'
import type { Finding } from '../../../lib/writing/lint/finding'
import { codeLook } from './code-look'
import { diagnosticOf, type FindingWords } from './diagnostic-of'
import { markdownWithCode } from './markdown-language'
import { type SlashWords, slashMenu } from './slash-menu'

export function codeExtras(slash: SlashWords): Extension {
  return [
    markdownWithCode,
    codeLook,
    closeBrackets(),
    slashMenu(slash),
    search({ top: true }),
    keymap.of([...markdownKeymap, ...completionKeymap, ...searchKeymap]),
  ]
}

export function showFindings(view: EditorView, findings: readonly Finding[], words: FindingWords): void {
  const shown = findings.flatMap((finding) => diagnosticOf(finding, view.state.doc.length, words) ?? [])
  view.dispatch(setDiagnostics(view.state, shown))
}
