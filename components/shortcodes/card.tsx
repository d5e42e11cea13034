import type { ShortcodeProps } from './shortcode'

/** hugo-book's and Docsy's card: a picture, a title that may be a link, text. */
export function Card({ param, parts, href, children }: ShortcodeProps) {
  const title = param('title', 'header')
  const subtitle = param('subtitle')
  const footer = param('footer')
  return (
    <div className="card">
      {parts.pictures}
      {title && <p className="card-title">{href ? <a href={href}>{title}</a> : title}</p>}
      {subtitle && <p>{subtitle}</p>}
      {children}
      {!title && href && <a href={href}>{href}</a>}
      {footer && <p className="card-footer">{footer}</p>}
    </div>
  )
}
