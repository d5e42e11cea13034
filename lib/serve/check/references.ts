import { unescaped } from '../../base/text/escape-html'

/** What a page asks for and leads to, each once, as its HTML has it. */
export type References = {
  /** what its links lead to, and what its head says is elsewhere */
  links: Set<string>
  /** what the browser asks for by itself: scripts, styles, pictures */
  loads: Set<string>
  /** what a fragment may name */
  ids: Set<string>
}

/**
 * Reads a page that React has written, where in a text no quote stands behind an attribute's name and no element's name
 * behind its sign. So one pass over it is enough, and no tree is made of the thousandth page.
 */
export function readReferences(html: string): References {
  const found: References = { links: new Set(), loads: new Set(), ids: new Set() }
  let element = ''
  for (const [, tag, attribute, written = ''] of html.matchAll(marks)) {
    if (tag) element = tag.toLowerCase()
    else {
      const value = unescaped(written)
      switch (attribute?.toLowerCase()) {
        case 'id':
          found.ids.add(value)
          break
        case 'name':
          if (element === 'a') found.ids.add(value)
          break
        case 'href':
          if (element === 'link' && !/^https?:/i.test(value)) found.loads.add(value)
          else found.links.add(value)
          break
        case 'content':
          if (element === 'meta' && /^https?:\/\/\S+$/i.test(value)) found.links.add(value)
          break
        case 'srcset':
        case 'imagesrcset':
          for (const part of value.split(/,\s+/)) found.loads.add(part.trim().split(/\s/)[0] ?? '')
          break
        default:
          found.loads.add(value)
      }
    }
  }
  return found
}

const marks = /<([a-z][\w-]*)|\s(id|name|href|src|srcset|imagesrcset|poster|content)="([^"]*)"/gi
