import type { ShortcodeProps } from './shortcode'

/** Hugo's `figure`. https://gohugo.io/shortcodes/figure/ */
export function FigureShortcode({ param }: ShortcodeProps) {
  const picture = <img src={param('src', 0)} alt={param('alt') || param('caption')} loading="lazy" />
  const link = param('link')
  const caption = [param('title'), param('caption')].filter(Boolean).join(' — ')
  return (
    <figure className={param('class') || undefined}>
      {link ? <a href={link}>{picture}</a> : picture}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
