import type { ReactNode } from 'react'
import { shortAddress } from '../../../lib/base/text/addresses'
import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** A picture, a title that may be a link, text: themes' cards, and links that are shown as one (bookmark, friend …). */
export function Card({ param, parts, href, children }: ShortcodeProps) {
  const title = param('title', 'header', 'name', '1') || (href ? shortAddress(href) : '')
  const text = parts.subtitle ?? (param('subtitle', 'description', 'desc', 'summary', 'bio') || null)
  const note = param('tag', 'footer')
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
      {text && <p>{text as ReactNode}</p>}
      {children}
      {note && <p className="card-note">{note}</p>}
    </div>
  )
}
