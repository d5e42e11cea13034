import { readParam, type ShortcodeParams } from '../shortcode-params'

/** What a reader presses to unfold something: what the author says, else the engine's word in the page's language. */
export function foldLabel(params: ShortcodeParams, word: string): string {
  return readParam(params, 'title', 'summary', 'label', 'text', 'header', '0') || word
}

export function isOpen(params: ShortcodeParams): boolean {
  return /^(?:open|true)$/.test(readParam(params, 'open', '1'))
}

export function tabLabel(params: ShortcodeParams): string {
  return readParam(params, 'label', 'name', 'header', 'title', '0')
}
