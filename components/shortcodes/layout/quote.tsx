import { quoteSource } from '../../../lib/shortcodes/layout/quote'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { quote: Quote }

/** Stack's quote and others: `{{< quote author="…" source="…" url="…" >}}text{{< /quote >}}`. */
function Quote({ param, href, children }: ShortcodeProps) {
  const { author, source } = quoteSource(param, href)
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      {(author || source) && (
        <figcaption>
          {author}
          {author && source && ', '}
          {source &&
            (href ? (
              <cite>
                <a href={href}>{source}</a>
              </cite>
            ) : (
              <cite>{source}</cite>
            ))}
        </figcaption>
      )}
    </figure>
  )
}
