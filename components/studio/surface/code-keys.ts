import { defaultKeymap, historyKeymap, indentLess, indentMore } from '@codemirror/commands'
import { keymap } from '@codemirror/view'

/**
 * What CodeMirror binds itself, and Tab for the margin of lists. Esc and then Tab goes on to the next field of the page,
 * as CodeMirror's view has it. Keys of the page are the page's own (`editor/use-shortcuts.ts`).
 */
export const codeKeys = keymap.of([
  ...historyKeymap,
  { key: 'Tab', run: indentMore, shift: indentLess },
  // Emphasis and a link, in the page's own keys.
  ...defaultKeymap.filter(({ key, mac }) => key !== 'Mod-i' && key !== 'Mod-k' && mac !== 'Ctrl-k'),
])
