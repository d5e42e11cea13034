import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Stack's quote and others: `{{< quote author="…" source="…" url="…" >}}text{{< /quote >}}`. */
export function Quote({ param, href, children }: ShortcodeProps) {
  const source = param('source', 'title', 'cite', '1')
  const author = param('author', 'by', '0')
  const words = source || (href && !author ? href : '')
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      {(author || words) && (
        <figcaption>
          {author}
          {author && words && ', '}
          {words &&
            (href ? (
              <cite>
                <a href={href}>{words}</a>
              </cite>
            ) : (
              <cite>{words}</cite>
            ))}
        </figcaption>
      )}
    </figure>
  )
}
