import { Children, type ReactNode } from 'react'
import { wordElements } from '../../../lib/record/calls/word-elements'
import type { ShortcodeProps } from '../../shapes/shortcode-props'

/** Words within a line, by the sign that HTML has for them: `{{< kbd "Ctrl" >}}`, `{{< mark >}}…{{< /mark >}}`. */
export function Words({ name, param, children }: ShortcodeProps) {
  const words: ReactNode = Children.count(children) > 0 ? children : param('text', 'label', 'content', 'entry', '0')
  if (name === 'ruby') {
    return (
      <ruby>
        {words}
        <rt>{param('rt', 'ruby', 'top', Children.count(children) > 0 ? '0' : '1')}</rt>
      </ruby>
    )
  }
  const Element = wordElements[name]
  return Element ? <Element className={Element === 'small' ? 'side-note' : undefined}>{words}</Element> : words
}
