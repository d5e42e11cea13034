import { h } from 'hastscript'
import type { ReadCall } from '../../record/calls/plain-call'
import { wordElements } from '../../record/calls/word-elements'
import type { ShortcodeSpec } from '../../record/parsed-post'
import { text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

const words: ShortcodeSpec = { inner: 'markdown', block: false, optional: true }

export const shortcodes: Shortcodes = {
  words: {
    names: {
      color: words,
      del: words,
      hl: words,
      kbd: words,
      mark: words,
      ruby: words,
      sub: words,
      sup: words,
      u: words,
      sidenote: words,
      marginnote: words,
      // Hextra
      term: { inner: 'none', block: false },
      // LoveIt
      raw: { inner: 'markdown', block: false },
    },
    plain: ({ name, param, content }) => {
      const shown = content.length > 0 ? content : [text(wordsOf(param))]
      if (name === 'ruby') return [h('ruby', {}, [...shown, h('rt', {}, [text(rubyOf(param, content.length > 0))])])]
      const sign = wordElements[name]
      return sign ? [h(sign, {}, shown)] : shown
    },
  },
}

export function wordsOf(param: ReadCall): string {
  return param('text', 'label', 'content', 'entry', '0')
}

/** `{{< ruby "漢字" "한자" >}}`, `{{< ruby "한자" >}}漢字{{< /ruby >}}` */
export function rubyOf(param: ReadCall, hasContent: boolean): string {
  return param('rt', 'ruby', 'top', hasContent ? '0' : '1')
}
