import { Children, type ReactNode } from 'react'
import { wordElements } from '../../../lib/record/calls/word-elements'
import { rubyOf, wordsOf } from '../../../lib/shortcodes/inline/words'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { words: Words }

/** Words within a line, by the sign that HTML has for them: `{{< kbd "Ctrl" >}}`, `{{< mark >}}…{{< /mark >}}`. */
function Words({ name, param, children }: ShortcodeProps) {
  const words: ReactNode = Children.count(children) > 0 ? children : wordsOf(param)
  if (name === 'ruby') {
    return (
      <ruby>
        {words}
        <rt>{rubyOf(param, Children.count(children) > 0)}</rt>
      </ruby>
    )
  }
  const Element = wordElements[name]
  return Element ? <Element className={Element === 'small' ? 'side-note' : undefined}>{words}</Element> : words
}
