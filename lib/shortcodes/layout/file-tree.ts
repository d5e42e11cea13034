import { h } from 'hastscript'
import { text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

/** Hextra */
export const shortcodes: Shortcodes = {
  'filetree/container': {
    names: { 'filetree/container': { inner: 'markdown', block: true } },
    plain: ({ content }) => [h('ul', {}, content)],
  },
  'filetree/folder': {
    names: { 'filetree/folder': { inner: 'markdown', block: true } },
    plain: ({ param, content }) => [h('li', {}, [text(param('name', '0')), h('ul', {}, content)])],
  },
  'filetree/file': {
    names: { 'filetree/file': { inner: 'none', block: true } },
    plain: ({ param }) => [h('li', {}, [text(param('name', '0'))])],
  },
}
