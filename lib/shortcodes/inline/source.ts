import { decodeSegment } from '../../base/text/addresses'
import type { CallPlace, ReadCall } from '../../record/calls/plain-call'
import type { ShortcodeSpec } from '../../record/parsed-post'
import { linkLine } from '../plain-html'
import type { Shortcodes } from '../shortcode'

const at = (...addressParams: string[]): ShortcodeSpec => ({ inner: 'none', block: true, addressParams })

export const shortcodes: Shortcodes = {
  source: {
    names: {
      'embed-pdf': at('url', 'src', 'file', '0'),
      // Relearn
      include: at('file', '0'),
      // Hextra
      jupyter: at('0', 'src'),
      pdf: at('0', 'src', 'url'),
      // Docsy
      readfile: at('file', '0'),
      redoc: at('url', '0'),
      swagger: at('src', '0'),
      swaggerui: at('src', '0'),
      // LoveIt
      music: at('url', 'src'),
      // Blowfish
      article: at('link', '0'),
      codeimporter: at('url', '0'),
      mdimporter: at('url', '0'),
      // Geekdoc
      openapi: at('src', '0'),
    },
    plain: ({ param, href, place }) => (href ? [linkLine(href, sourceWords(param, href, place?.site))] : []),
  },
}

/** What the author calls it, the title of the page that it is, or its address. */
export function sourceWords(param: ReadCall, href: string, site?: CallPlace['site']): string {
  const page = site?.pageAt(decodeSegment(href.slice(site.settings.basePath.length)))
  return param('title', 'name') || page?.linkTitle || decodeSegment(href.replace(/^https?:\/\//, ''))
}
