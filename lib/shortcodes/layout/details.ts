import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { foldLabel, isOpen } from '../../record/calls/shortcode-labels'
import { defined, text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  details: {
    names: {
      details: { inner: 'markdown', block: true, markdownParams: ['summary'] },
      fold: { inner: 'markdown', block: true },
      spoiler: { inner: 'markdown', block: true },
      toggle: { inner: 'markdown', block: true },
      // PaperMod
      collapse: { inner: 'markdown', block: true, markdownParams: ['summary'] },
      // Blowfish
      accordionitem: { inner: 'markdown', block: true },
    },
    plain: ({ params, param, part, content, words }) => {
      const summary = part('summary')
      const isTitled = summary.length > 0
      const properties = defined({
        className: param('class'),
        name: param('name'),
        title: isTitled ? param('title') : '',
        open: isOpen(params),
      })
      const label = isTitled ? summary : [text(foldLabel(params, words.details))]
      return [h('details', properties, [h('summary', {}, label), ...content])]
    },
  },
  expand: {
    names: { expand: { inner: 'markdown', block: true } },
    plain: ({ params, content, words }) => [folded(foldLabel(params, words.expand), content)],
  },
}

export function folded(label: string, content: ElementContent[]): ElementContent {
  return h('details', {}, [h('summary', {}, [text(label)]), ...content])
}
