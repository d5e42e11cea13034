import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Hugo's `figure`: the parser has made its picture and caption. https://gohugo.io/shortcodes/figure/ */
export function FigureShortcode({ param, children }: ShortcodeProps) {
  return (
    <figure id={param('id') || undefined} className={param('class') || undefined}>
      {children}
    </figure>
  )
}
