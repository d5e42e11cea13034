import type { Element, ElementContent, Parents, Properties, Root } from 'hast'
import { baseName } from '../../base/text/base-name'
import { SKIP, visit } from '../../base/visit'
import { needsCaption } from '../../record/pictures/caption'
import { readWaitingAddress } from '../calls/place/waiting-address'
import { imageOf, picturesOf, splitAtPictures } from './picture-lines'

type Options = {
  /** inline Markdown → elements: a title may hold emphasis, links and formulas */
  inline: (markdown: string) => ElementContent[]
}

/**
 * A paragraph that holds pictures and nothing else is a figure; several pictures make a row. A picture on a line of its
 * own, with text above or below it and no empty line between, is one too. What an author wrote behind a picture
 * (`{.wide #fig-tree}`) belongs to its figure, and its title is the caption where it says more.
 */
export function rehypeFigures({ inline }: Options) {
  return (root: Root) => {
    const titled: Element[] = []
    visit(root, 'element', splitAtPictures)
    visit(root, 'element', (node: Element, index, parent) => {
      if (!parent || index === undefined || !isFlow(parent)) return
      const pictures =
        node.tagName === 'img' && isBlock(parent) ? [node] : node.tagName === 'p' ? picturesOf(node.children) : []
      if (pictures.length === 0) return
      const outer = node.tagName === 'p' ? node.properties : {}
      const figures = pictures.map((picture) => figureOf(picture, pictures.length === 1 ? outer : {}))
      titled.push(...figures)
      const [only] = figures
      parent.children[index] = figures.length === 1 && only ? only : rowOf(figures, outer)
      return SKIP
    })
    for (const figure of titled) addCaption(figure)
  }

  function addCaption(figure: Element) {
    const image = imageOf(figure.children[0])
    if (!image) return
    const { title, alt, src } = image.properties
    delete image.properties.title
    if (!needsCaption(String(title ?? ''), String(alt ?? ''), fileName(String(src ?? '')))) return
    const words = withPosition(inline(String(title)), image)
    figure.children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: words })
  }
}

/** Where a block may stand. */
function isFlow(parent: Parents): boolean {
  return parent.type === 'root' || !/^(?:figure|a|p|h[1-6]|td|th|summary)$/.test((parent as Element).tagName)
}

function isBlock(parent: Parents): boolean {
  return parent.type === 'root' || /^(?:blockquote|div|section|dd)$/.test((parent as Element).tagName)
}

function figureOf(picture: Element, outer: Properties): Element {
  const image = imageOf(picture) as Element
  const { id, className, ...own } = image.properties
  image.properties = own
  const classes = [...classesOf(outer.className), ...classesOf(className)]
  const { className: _, ...rest } = outer
  const properties: Properties = {
    ...rest,
    ...(id ? { id } : {}),
    ...(classes.length > 0 ? { className: classes } : {}),
  }
  for (const size of ['width', 'height', 'loading']) {
    // `{width=600}` below the picture means the picture, not the paragraph that it stands in.
    if (properties[size] === undefined) continue
    image.properties[size] = properties[size]
    delete properties[size]
  }
  return { type: 'element', tagName: 'figure', properties, children: [picture], position: image.position }
}

function rowOf(figures: Element[], outer: Properties): Element {
  const className = ['figure-row', ...classesOf(outer.className)]
  return { type: 'element', tagName: 'div', properties: { ...outer, className }, children: figures }
}

function classesOf(value: Properties[string]): string[] {
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []
}

function fileName(src: string): string {
  const address = readWaitingAddress(src) ? '' : src.replace(/[?#].*$/s, '')
  try {
    return baseName(decodeURIComponent(address))
  } catch {
    return baseName(address)
  }
}

/** Found fault with, a caption's link stands where its picture stands. */
function withPosition(nodes: ElementContent[], { position }: Element): ElementContent[] {
  for (const node of nodes) {
    visit(node, (child) => {
      child.position = position
    })
  }
  return nodes
}
