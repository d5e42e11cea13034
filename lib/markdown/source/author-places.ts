import type { Root } from 'mdast'
import { visit } from '../../base/visit'
import type { Spot } from '../../record/parsed-post'
import type { MappedText } from './positions'

/** Moves every position from the derived text to the author's file, before any rule reads or reports one. */
export function withPlacesOf(text: MappedText, tree: Root, spotOf: (offset: number) => Spot): Root {
  visit(tree, (node) => {
    move(node)
    if ('attributes' in node) node.attributes.forEach(move)
  })
  return tree

  function move(node: { position?: Root['position'] }) {
    if (!node.position) return
    const start = text.toBody(node.position.start.offset ?? 0)
    const end = text.toBody(node.position.end.offset ?? 0, 'end')
    node.position = { start: { ...spotOf(start), offset: start }, end: { ...spotOf(end), offset: end } }
  }
}
