import type { Element, ElementContent, Parents } from 'hast'

/** The pictures of a paragraph, each maybe in its link; none where anything else stands there. */
export function picturesOf(nodes: readonly ElementContent[]): Element[] {
  const solid = nodes.filter((node) => !isGap(node))
  const pictures = solid.filter((node): node is Element => imageOf(node) !== null)
  return pictures.length === solid.length ? pictures : []
}

export function imageOf(node: ElementContent | undefined): Element | null {
  if (node?.type !== 'element') return null
  if (node.tagName === 'img') return node
  const inside = node.tagName === 'a' ? node.children.filter((child) => !isGap(child)) : []
  return inside.length === 1 ? imageOf(inside[0]) : null
}

function isGap(node: ElementContent): boolean {
  return (node.type === 'text' && node.value.trim() === '') || isBreak(node)
}

function isBreak(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'br'
}

/**
 * Takes lines that hold pictures alone out of a paragraph's text, and out of the text of a tight list's item, which is
 * no paragraph: the pictures become paragraphs of their own. Changes the tree; a visitor.
 */
export function splitAtPictures(node: Element, index: number | undefined, parent: Parents | undefined): void {
  if (!parent || index === undefined || !/^(?:p|li)$/.test(node.tagName)) return
  const lines = linesOf(node.children)
  const isItem = node.tagName === 'li'
  if (!lines.some(isPictures) || (!isItem && lines.every(isPictures))) return
  const groups: ElementContent[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && isPictures(before) === isPictures(line) && !isBlock(before) && !isBlock(line))
      groups.at(-1)?.push(...line)
    else groups.push([...line])
  }
  const solid = groups.filter((group) => !group.every(isGap))
  if (isItem) {
    node.children = solid.flatMap((group) => (isPictures(group) ? paragraph(group, {}) : group))
    return
  }
  parent.children.splice(index, 1, ...solid.map((group, at) => paragraph(group, at === 0 ? node.properties : {})))
}

/** By line ends and `<br>`, which stay at the end of theirs; what is a block itself is a line. */
function linesOf(nodes: readonly ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]]
  const push = (node: ElementContent) => lines.at(-1)?.push(node)
  for (const node of nodes) {
    if (isBlock([node])) lines.push([node], [])
    else if (node.type === 'text' && node.value.includes('\n')) {
      for (const [at, value] of node.value.split(/(?<=\n)/).entries()) {
        if (at > 0) lines.push([])
        push({ ...node, value })
      }
      if (node.value.endsWith('\n')) lines.push([])
    } else {
      push(node)
      if (isBreak(node)) lines.push([])
    }
  }
  return lines.filter((line) => line.length > 0)
}

function isPictures(line: readonly ElementContent[]): boolean {
  return picturesOf(line).length > 0
}

function isBlock(line: readonly ElementContent[]): boolean {
  const [only] = line
  return (
    only?.type === 'element' &&
    /^(?:p|ul|ol|pre|blockquote|table|div|figure|dl|hr|h\d|gaji-shortcode)$/.test(only.tagName)
  )
}

/** The line end and the break before and behind a paragraph's text say nothing any more. */
function paragraph(nodes: ElementContent[], properties: Element['properties']): Element {
  const children = [...nodes]
  while (children[0] && isGap(children[0])) children.shift()
  for (let last = children.at(-1); last && isGap(last); last = children.at(-1)) children.pop()
  const last = children.at(-1)
  if (last?.type === 'text') children[children.length - 1] = { ...last, value: last.value.replace(/\n$/, '') }
  const position = children.find((child) => child.position)?.position
  return { type: 'element', tagName: 'p', properties, children, ...(position && { position }) }
}
