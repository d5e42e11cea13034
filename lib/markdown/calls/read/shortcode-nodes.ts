import type { ShortcodeParams } from '../../../record/shortcode-params'

/** All offsets count UTF-16 units of the body. */
export type ShortcodeNode = TextRange | ShortcodeCall

export type TextRange = { type: 'text'; start: number; end: number }

export type ShortcodeCall = {
  type: 'call'
  name: string
  params: ShortcodeParams
  /** {{% %}}: what is inside belongs to the page's own Markdown */
  form: '<' | '%'
  start: number
  end: number
  nameAt: number
  /** null: no closing tag */
  inner: ShortcodeNode[] | null
}

export type ShortcodeProblem = { at: number; code: string; message: string; remedy: string; canShow?: boolean }
