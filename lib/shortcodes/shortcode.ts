import type { ElementContent } from 'hast'
import type { PlainCall } from '../record/calls/plain-call'
import type { ShortcodeSpec } from '../record/parsed-post'
import type { Words } from '../words/words'

/** A shortcode, but for its component, which has the same place in components/shortcodes. */
export type Shortcode = {
  /**
   * Every name by which texts call it, in lower case, and how such a call is read. Themes differ in their names; where
   * two have one name for two things, the form and the component understand both.
   */
  names: Record<string, ShortcodeSpec>
  /** As plain HTML, for feeds and wherever no component stands ready. Without it: what stands between the tags. */
  plain?: PlainForm
}

export type PlainForm = (call: PlainCall & { words: Words }) => ElementContent[]

/** By the name of the component that shows them. */
export type Shortcodes = Record<string, Shortcode>
