import { h } from 'hastscript'
import { shortAddress } from '../../base/text/addresses'
import type { ReadCall } from '../../record/calls/plain-call'
import type { ShortcodeSpec } from '../../record/parsed-post'
import { link, paragraph, text } from '../plain-html'
import type { Shortcodes } from '../shortcode'

const preview: ShortcodeSpec = {
  inner: 'none',
  block: true,
  addressParams: ['url', 'href', 'link', 'src', '0'],
  pictureParams: ['image', 'img'],
}

export const shortcodes: Shortcodes = {
  card: {
    names: {
      card: {
        inner: 'markdown',
        block: true,
        optional: true,
        addressParams: ['href', 'link', 'url', 'relref'],
        pictureParams: ['image', 'img'],
      },
      // Links shown as cards: what they say is what their author gave, nothing is fetched.
      blogcard: preview,
      bookmark: preview,
      'link-card': preview,
      linkcard: preview,
      linkpreview: preview,
      preview,
      'hextra/feature-card': {
        inner: 'none',
        block: true,
        addressParams: ['link'],
        pictureParams: ['image'],
        markdownParams: ['subtitle'],
      },
      // Docsy
      'blocks/feature': { inner: 'markdown', block: true, addressParams: ['url'] },
      'card-code': { inner: 'code', block: true },
      // LoveIt
      cardlink: { inner: 'none', block: true, addressParams: ['href', 'link', 'url', '0'] },
      friend: { inner: 'none', block: true, addressParams: ['url', 'link'] },
      showcase: { inner: 'none', block: true, addressParams: ['link'], pictureParams: ['image'] },
    },
    plain: ({ param, href, part, content }) => {
      const { title, line, note } = cardWords(param, href)
      const label = href ? link(href, title) : text(title)
      const subtitle = part('subtitle')
      return [
        ...part('pictures'),
        ...(title ? [h('p', {}, [h('strong', {}, [label])])] : []),
        ...(subtitle.length > 0 ? [h('p', {}, subtitle)] : line ? [paragraph(line)] : []),
        ...content,
        ...(note ? [paragraph(note)] : []),
      ]
    },
  },
}

export function cardWords(param: ReadCall, href?: string): { title: string; line: string; note: string } {
  return {
    title: param('title', 'header', 'name', '1') || (href ? shortAddress(href) : ''),
    line: param('subtitle', 'description', 'desc', 'summary', 'bio'),
    note: param('tag', 'footer'),
  }
}
