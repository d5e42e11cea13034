import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { ReadCall } from '../../record/calls/plain-call'
import { link, text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  quote: {
    names: {
      quote: { inner: 'markdown', block: true, addressParams: ['url'] },
      blockquote: { inner: 'markdown', block: true, addressParams: ['url', 'link'] },
      // LoveIt
      'center-quote': { inner: 'markdown', block: true },
    },
    plain: ({ param, href, content }) => {
      const { author, source } = quoteSource(param, href)
      const cited: ElementContent[] = source ? [href ? link(href, source) : text(source)] : []
      const line = [...(author ? [text(source ? `${author}, ` : author)] : []), ...cited]
      return [h('blockquote', {}, line.length > 0 ? [...content, h('p', {}, [text('— '), ...line])] : content)]
    },
  },
}

export function quoteSource(param: ReadCall, href?: string): { author: string; source: string } {
  return { author: param('author', 'by', '0'), source: param('source', 'title', 'cite', '1') || (href ?? '') }
}
