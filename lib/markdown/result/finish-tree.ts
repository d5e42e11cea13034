import type { Element, ElementData, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { inlineText } from '../../base/text/plain-text'
import type { ParsedPost, RefCall, Spot } from '../../record/parsed-post'
import { readWaitingAddress } from '../calls/place/waiting-address'
import { isInsecure, unsafeAddress } from '../html/safe-address'
import type { Report } from '../source/report'

const insecureLink = {
  code: 'insecure-link',
  message: 'link over http:',
  remedy: 'write https://, where the other site has it',
}
const insecureImage = {
  code: 'insecure-image',
  message: 'picture over http:, which browsers keep out of a page on https:',
  remedy: 'write https://, or bring it home: npm run images -- --fetch',
}

type Found = Pick<ParsedPost, 'links' | 'images' | 'refs' | 'ids'>

/**
 * Reads off the finished tree what other files must answer for, refuses addresses that never pass, and leaves
 * positions only where a later step may find fault.
 */
export function finishTree(root: Root, report: Report): Found {
  const found: Found = { links: [], images: [], refs: [], ids: [] }
  visit(root, (node) => {
    const place = node.position?.start
    delete node.position
    if (node.type !== 'element') return
    delete node.data
    const { id } = node.properties
    if (typeof id === 'string' && id) found.ids.push(id)
    if (node.tagName === 'a' && !isNoteLink(node)) takeLink(node, place ?? { line: 1, column: 1 })
    else if (node.tagName === 'img') takeImage(node, place ?? { line: 1, column: 1 })
    else if (node.tagName === 'gaji-shortcode') {
      takeRef(node)
      takeLink(node, spotOf(node))
    } else if (node.tagName === 'gaji-component' && place) {
      node.properties.place = `${place.line}:${place.column}`
      takeLink(node, place)
    }
  })
  return found

  function takeLink(node: Element, { line, column }: Spot) {
    const { href } = node.properties
    if (typeof href !== 'string') return
    node.data = { place: { line, column } } as ElementData
    const waiting = readWaitingAddress(href)
    if (waiting) {
      for (const part of waiting) {
        if (typeof part === 'object' && (part.name === 'ref' || part.name === 'relref'))
          found.refs.push(part as RefCall)
      }
      return
    }
    const unsafe = unsafeAddress(href, 'link')
    if (unsafe) {
      report({ line, column, severity: 'error', code: 'unsafe-link', canShow: true, ...unsafe })
      delete node.properties.href
    } else if (href === '') {
      report({
        line,
        column,
        severity: 'error',
        code: 'empty-link',
        canShow: true,
        message: 'empty link',
        remedy: 'write the address between ( and )',
      })
    } else if (/^mailto:(?!.*@)/i.test(href)) {
      report({
        line,
        column,
        severity: 'warning',
        code: 'bad-mailto',
        message: 'mailto link without an address',
        remedy: 'write mailto:name@example.com',
      })
    } else {
      // What a shortcode shows is asked for over https.
      if (node.tagName === 'a' && isInsecure(href)) report({ line, column, severity: 'warning', ...insecureLink })
      found.links.push({ href, text: inlineText(node), place: { line, column } })
    }
  }

  function takeImage(node: Element, { line, column }: Spot) {
    const src = String(node.properties.src ?? '')
    node.data = { place: { line, column } } as ElementData
    const unsafe = readWaitingAddress(src) ? null : unsafeAddress(src, 'image')
    if (unsafe) {
      report({ line, column, severity: 'error', code: 'unsafe-image', canShow: true, ...unsafe })
      delete node.properties.src
    } else {
      if (isInsecure(src)) report({ line, column, severity: 'warning', ...insecureImage })
      found.images.push({ src, alt: String(node.properties.alt ?? ''), place: { line, column } })
    }
  }

  function takeRef(node: Element) {
    const { name, params } = node.properties
    if (name !== 'ref' && name !== 'relref') return
    found.refs.push({ name, params: JSON.parse(String(params)), place: spotOf(node) })
  }
}

function spotOf(node: Element): Spot {
  const [line = 1, column = 1] = String(node.properties.place).split(':').map(Number)
  return { line, column }
}

function isNoteLink(node: Element): boolean {
  return node.properties.role === 'doc-noteref' || node.properties.role === 'doc-backlink'
}
