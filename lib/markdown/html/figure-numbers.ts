import type { Element, ElementContent, Root } from 'hast'
import { visit } from '../../base/visit'
import type { TextWords } from '../../record/text-words'
import { say } from '../../words/words'

/** An id that asks for a number: `![…](tree.png){#fig-tree}`, `{{< figure id="그림-나무" … >}}`. */
const numbered = /^(?:fig|figure|그림|図|图)[-_:]/i

/** Figures with such an id are numbered in order, and a link without text to one says which it is: `[](#fig-tree)`. */
export function rehypeFigureNumbers(words: Pick<TextWords, 'figure'>) {
  return (root: Root) => {
    const names = new Map<string, string>()
    visit(root, 'element', (node) => {
      const id = String(node.properties.id ?? '')
      const isFigure = node.tagName === 'figure' || node.tagName === 'gaji-shortcode'
      if (!isFigure || !numbered.test(id) || names.has(id)) return
      const name = say(words.figure, { number: names.size + 1 })
      names.set(id, name)
      label(node, name)
    })
    if (names.size === 0) return
    visit(root, 'element', (node) => {
      if (node.tagName !== 'a' || node.children.length > 0) return
      const name = names.get(fragmentOf(String(node.properties.href ?? '')))
      if (name) node.children = [{ type: 'text', value: name }]
    })
  }
}

function label(figure: Element, name: string): void {
  const number: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['figure-number'] },
    children: [{ type: 'text', value: name }],
  }
  const caption = captionIn(figure)
  const [first] = caption?.children ?? []
  const line = first?.type === 'element' && first.tagName === 'p' ? first : caption
  const gap: ElementContent = { type: 'text', value: ' ' }
  if (line) line.children.unshift(number, gap)
  else figure.children.push(captionOf(figure, number))
}

/** A diagram's caption waits as a part of its call. */
function captionIn(figure: Element): Element | undefined {
  const elements = figure.children.filter((node): node is Element => node.type === 'element')
  const part = elements.find(({ tagName, properties }) => tagName === 'gaji-part' && properties.name === 'caption')
  return part ? captionIn(part) : elements.find(({ tagName }) => tagName === 'figcaption')
}

function captionOf(figure: Element, number: Element): Element {
  const caption: Element = { type: 'element', tagName: 'figcaption', properties: {}, children: [number] }
  if (figure.properties.as !== 'mermaid') return caption
  return { type: 'element', tagName: 'gaji-part', properties: { name: 'caption' }, children: [caption] }
}

function fragmentOf(href: string): string {
  if (!href.startsWith('#')) return ''
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}
