import type { Element, ElementContent } from 'hast'

/** A figure can't stand in a paragraph: the paragraph ends before it and begins anew after it. */
export function liftBlocks(paragraph: Element): ElementContent[] {
  const [only] = paragraph.children
  // As Hugo does with a call alone in its paragraph, but what stands for words stays in one.
  if (paragraph.children.length === 1 && only && isCall(only) && !isWords(only)) return [only]
  const parts: ElementContent[] = []
  let run: ElementContent[] = []
  const endRun = () => {
    const isBlank = run.every((node) => node.type === 'text' && node.value.trim() === '')
    if (!isBlank) parts.push({ ...paragraph, children: trimEnds(run) })
    run = []
  }
  for (const child of paragraph.children) {
    if (isBlock(child)) {
      endRun()
      parts.push(child)
    } else run.push(child)
  }
  if (parts.length === 0) return [paragraph]
  endRun()
  return parts
}

function isCall(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'gaji-shortcode'
}

function isBlock(node: ElementContent): boolean {
  return isCall(node) && node.properties.block === true
}

function isWords(call: Element): boolean {
  if (call.properties.as === 'as-it-is') return call.properties.block !== true
  return ['param', 'ref', 'relref', 'katex', 'model-fact', 'model-count'].includes(String(call.properties.name))
}

function trimEnds(nodes: ElementContent[]): ElementContent[] {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return nodes
}

export function withoutLoneParagraph(nodes: ElementContent[]): ElementContent[] {
  const solid = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const [only] = solid
  return solid.length === 1 && only?.type === 'element' && only.tagName === 'p' ? only.children : nodes
}

/** Without the line ends around it. */
export function withoutBlankEnds(nodes: readonly ElementContent[]): ElementContent[] {
  const isSpace = (node: ElementContent | undefined) => node?.type === 'text' && node.value.trim() === ''
  const first = nodes.findIndex((node) => !isSpace(node))
  const last = nodes.findLastIndex((node) => !isSpace(node))
  return first < 0 ? [] : nodes.slice(first, last + 1)
}
