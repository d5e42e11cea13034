import type { ShortcodeSpec } from '../../../record/parsed-post'
import type { ShortcodeParams } from '../../../record/shortcode-params'
import type { MappedText } from '../../source/positions'

/** A call that stands in the text as one character, its marker, while Markdown is parsed. */
export type MarkedCall = {
  marker: string
  name: string
  params: ShortcodeParams
  form: '<' | '%'
  spec: ShortcodeSpec
  /** position among the page's calls, from 0 */
  ordinal: number
  /** offsets of the whole call in the body */
  start: number
  end: number
  /** what stands between its tags, still Markdown; several texts for columns */
  inners: MappedText[]
  /** parameters that are Markdown */
  parts: { name: string; text: MappedText }[]
  /** the HTML that its template has made */
  output?: string
}
