import { h } from 'hastscript'
import type { Shortcodes } from '../shortcode'

export const shortcodes: Shortcodes = {
  columns: {
    names: { columns: { inner: 'columns', block: true } },
    plain: ({ content }) =>
      content.map((column) => (column.type === 'element' ? h('div', {}, column.children) : column)),
  },
}
