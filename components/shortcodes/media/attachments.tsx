import { wordsFor } from '../../../lib/words/interface-words'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { attachments: Attachments }

/** Relearn: the files beside the page, found by the parser's resolver. */
function Attachments({ param, parts, page }: ShortcodeProps) {
  if (!parts.files) return null
  return (
    <div className="attachments">
      <p className="card-title">{param('title') || wordsFor(page.langTag).attachments}</p>
      {parts.files}
    </div>
  )
}
