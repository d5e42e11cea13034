import type { Element, ElementData, Root } from 'hast'
import { visit } from '../../base/visit'
import type { Spot } from '../../record/parsed-post'
import { readSpot, writeSpot } from '../../record/spot'
import { readWaitingAddress } from '../calls/place/waiting-address'
import { isInsecure, unsafeAddress } from '../html/safe-address'
import type { Report } from '../source/report'
import { isNoteLink } from './is-note-link'

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

/**
 * Refuses addresses that never pass, and leaves positions only where a later step may find fault. Gives every anchor of
 * the page.
 */
export function finishTree(root: Root, report: Report): string[] {
  const ids: string[] = []
  visit(root, (node) => {
    const place = node.position?.start
    delete node.position
    if (node.type !== 'element') return
    delete node.data
    const { id } = node.properties
    if (typeof id === 'string' && id) ids.push(id)
    if (node.tagName === 'a' && !isNoteLink(node)) takeLink(node, place ?? { line: 1, column: 1 })
    else if (node.tagName === 'img') takeImage(node, place ?? { line: 1, column: 1 })
    else if (node.tagName === 'gaji-shortcode') {
      takeLink(node, readSpot(node.properties.place))
    } else if (node.tagName === 'gaji-component' && place) {
      node.properties.place = writeSpot(place)
      takeLink(node, place)
    }
  })
  return ids

  function takeLink(node: Element, { line, column }: Spot) {
    const { href } = node.properties
    if (typeof href !== 'string') return
    node.data = { place: { line, column } } as ElementData
    if (readWaitingAddress(href)) return
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
    } else if (node.tagName === 'a' && isInsecure(href)) {
      // What a shortcode shows is asked for over https.
      report({ line, column, severity: 'warning', ...insecureLink })
    }
  }

  function takeImage(node: Element, { line, column }: Spot) {
    const src = String(node.properties.src ?? '')
    node.data = { place: { line, column } } as ElementData
    const unsafe = readWaitingAddress(src) ? null : unsafeAddress(src, 'image')
    if (unsafe) {
      report({ line, column, severity: 'error', code: 'unsafe-image', canShow: true, ...unsafe })
      delete node.properties.src
    } else if (isInsecure(src)) report({ line, column, severity: 'warning', ...insecureImage })
  }
}
