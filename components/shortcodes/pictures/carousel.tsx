import { Children } from 'react'
import { wordsFor } from '../../../lib/words/interface-words'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { carousel: Carousel }

/** Blowfish's carousel and others that name pictures: side by side in a row that scrolls, nothing moves by itself. */
function Carousel({ name, parts, page, children }: ShortcodeProps) {
  if (name === 'intextimg') return parts.pictures
  return (
    <figure className="carousel">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrolled by the keyboard, too */}
      <section className="carousel-pictures" aria-label={wordsFor(page.langTag).figure} tabIndex={0}>
        {parts.pictures}
      </section>
      {Children.count(children) > 0 && <figcaption>{children}</figcaption>}
    </figure>
  )
}
