import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { figure: FigureShortcode }

/** Hugo's `figure`: the parser has made its picture and caption. https://gohugo.io/shortcodes/figure/ */
function FigureShortcode({ param, children }: ShortcodeProps) {
  return (
    <figure id={param('id') || undefined} className={param('class') || undefined}>
      {children}
    </figure>
  )
}
