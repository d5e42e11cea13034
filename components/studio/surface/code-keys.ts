import { completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, historyKeymap, indentLess, indentMore } from '@codemirror/commands'
import { markdownKeymap } from '@codemirror/lang-markdown'
import { search, searchKeymap } from '@codemirror/search'
import { keymap } from '@codemirror/view'

/**
 * What CodeMirror's packages bind, and Tab for the margin of lists. Esc and then Tab goes on to the next field of the
 * page: CodeMirror's own "tab focus mode". Keys of the page itself are its own (`use-shortcuts.ts`).
 */
export const codeKeys = [
  search({ top: true }),
  keymap.of([
    ...markdownKeymap,
    ...completionKeymap,
    ...searchKeymap,
    ...historyKeymap,
    { key: 'Tab', run: indentMore, shift: indentLess },
    // A link, in the page's own keys; here it would select the parent of a word.
    ...defaultKeymap.filter(({ key, mac }) => key !== 'Mod-i' && key !== 'Mod-k' && mac !== 'Ctrl-k'),
  ]),
]
