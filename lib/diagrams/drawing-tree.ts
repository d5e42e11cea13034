import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { s } from 'hastscript'
import { sanitiseSvg } from '../base/svg/sanitise-svg'
import { visit } from '../base/visit'
import { themedColour } from './theme-colours'

export type DrawingWords = { title: string; description: string | null }

/**
 * A drawing as part of a page: sanitised, in the theme's colours, without style sheet or style attributes (the policy
 * lets neither pass), its ids made its own, and named for those who don't see it. A string says what would be lost.
 */
export function drawingTree(svg: string, prefix: string, words: DrawingWords, scale = 1): Element | string {
  const clean = sanitiseSvg(svg)
  if (typeof clean === 'string') return clean
  if (clean.removed.length > 0) return clean.removed.join(', ')
  const root = fromHtml(clean.svg, { fragment: true, space: 'svg' }).children[0]
  if (root?.type !== 'element') return 'no <svg> element'
  const description = words.description ?? textsOf(root)
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName === 'title' || node.tagName === 'desc' || node.tagName === 'style') {
      if (!parent || index === undefined) return
      parent.children.splice(index, 1)
      return index
    }
    rename(node, prefix)
    recolour(node)
  })
  const [width, height] = [Math.round(clean.width * scale), Math.round(clean.height * scale)]
  const named = {
    role: 'img',
    ariaLabelledBy: [`${prefix}-title`],
    ariaDescribedBy: description ? [`${prefix}-desc`] : undefined,
  }
  root.properties = { viewBox: root.properties.viewBox, width, height, ...named }
  const about: ElementContent[] = [s('title', { id: `${prefix}-title` }, words.title)]
  if (description) about.push(s('desc', { id: `${prefix}-desc` }, description))
  root.children.unshift(...about)
  return width > wideDrawing ? scrolling(root, words.title) : root
}

/** Wider than this, its writing would be too small on a phone: there it is moved sideways, by the keyboard too. */
const wideDrawing = 560

function scrolling(drawing: Element, title: string): Element {
  const properties = { className: ['diagram-scroll'], tabIndex: 0, role: 'group', ariaLabel: title }
  return { type: 'element', tagName: 'div', properties, children: [drawing] }
}

function textsOf(root: Element): string {
  const texts: string[] = []
  visit(root, 'element', (node) => {
    if (node.tagName === 'text') texts.push(toText(node).trim())
  })
  return texts.filter(Boolean).join(', ')
}

/** Two drawings on a page use the same names, which must not meet. */
function rename({ properties }: Element, prefix: string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'id') properties.id = `${prefix}-${value}`
    else if (typeof value !== 'string') continue
    else if (/^(?:href|xLinkHref)$/.test(name) && value.startsWith('#'))
      properties[name] = `#${prefix}-${value.slice(1)}`
    else if (value.includes('url('))
      properties[name] = value.replace(/url\(\s*["']?#([^"')]+)["']?\s*\)/g, `url(#${prefix}-$1)`)
  }
  for (const name of [
    'className',
    'style',
    'fontFamily',
    'ariaRoleDescription',
    'ariaLabelledBy',
    'ariaDescribedBy',
    'role',
    'tabIndex',
  ]) {
    delete properties[name]
  }
}

function recolour({ properties }: Element): void {
  for (const name of ['fill', 'stroke', 'stopColor', 'color']) {
    const value = properties[name]
    if (typeof value === 'string' && !value.startsWith('url(')) properties[name] = themedColour(value)
  }
}
