import { wordsFor } from '../../lib/site/interface-words'
import type { ShortcodeProps } from './shortcode'

/** hugo-book: `{{< expand "Label" "…" >}}`. */
export function Expand({ param, children, page }: ShortcodeProps) {
  return (
    <details>
      <summary>{param('title', 0) || wordsFor(page.langTag).more}</summary>
      {children}
    </details>
  )
}
