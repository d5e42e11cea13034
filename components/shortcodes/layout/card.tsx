import { cardWords } from '../../../lib/shortcodes/layout/card'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { card: Card }

/** A picture, a title that may be a link, text: themes' cards, and links that are shown as one (bookmark, friend …). */
function Card({ param, parts, href, children }: ShortcodeProps) {
  const { title, line, note } = cardWords(param, href)
  const text = parts.subtitle ?? line
  const rel = /^https?:/.test(href ?? '') ? 'noopener noreferrer' : undefined
  return (
    <div className="card">
      {parts.pictures}
      {title && (
        <p className="card-title">
          {href ? (
            <a href={href} rel={rel}>
              {title}
            </a>
          ) : (
            title
          )}
        </p>
      )}
      {text && <p>{text}</p>}
      {children}
      {note && <p className="card-note">{note}</p>}
    </div>
  )
}
