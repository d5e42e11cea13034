import { foldLabel, isOpen } from '../../../lib/shortcodes/shortcode-labels'
import type { ShortcodeProps } from '../shortcode-props'

/** Hugo's and hugo-book's details, PaperMod's collapse, Blowfish's accordionItem. `name` lets only one of several be open. */
export function Details({ param, params, parts, page, children }: ShortcodeProps) {
  const group = param('name') || undefined
  return (
    <details open={isOpen(params)} className={param('class') || undefined} name={group}>
      <summary>{parts.summary ?? foldLabel('details', params, page.langTag)}</summary>
      {children}
    </details>
  )
}

/** hugo-book: `{{< expand "Label" >}}`. */
export function Expand({ params, page, children }: ShortcodeProps) {
  return (
    <details>
      <summary>{foldLabel('expand', params, page.langTag)}</summary>
      {children}
    </details>
  )
}
