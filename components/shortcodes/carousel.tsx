import { Children } from 'react'
import type { ShortcodeProps } from './shortcode'

/** Blowfish's carousel and others that name pictures: side by side in a row that scrolls, nothing moves by itself. */
export function Carousel({ name, parts, children }: ShortcodeProps) {
  if (name === 'intextimg') return parts.pictures
  return (
    <figure className="carousel">
      <div className="carousel-pictures">{parts.pictures}</div>
      {Children.count(children) > 0 && <figcaption>{children}</figcaption>}
    </figure>
  )
}
