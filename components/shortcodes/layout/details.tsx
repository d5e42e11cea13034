import { foldLabel, isOpen } from '../../../lib/record/calls/shortcode-labels'
import { wordsFor } from '../../../lib/words/interface-words'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { details: Details, expand: Expand }

/** Hugo's and hugo-book's details, PaperMod's collapse, Blowfish's accordionItem. `name` lets only one of several be open. */
function Details({ param, params, parts, page, children }: ShortcodeProps) {
  const group = param('name') || undefined
  return (
    <details open={isOpen(params)} className={param('class') || undefined} name={group}>
      <summary>{parts.summary ?? foldLabel(params, wordsFor(page.langTag).details)}</summary>
      {children}
    </details>
  )
}

/** hugo-book: `{{< expand "Label" >}}`. */
function Expand({ params, page, children }: ShortcodeProps) {
  return (
    <details>
      <summary>{foldLabel(params, wordsFor(page.langTag).expand)}</summary>
      {children}
    </details>
  )
}
