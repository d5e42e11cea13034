import type { Node, Parent } from 'unist'
import type { BuildVisitor } from 'unist-util-visit'

/** The answer of a visitor that wants none of a node's children. */
export const SKIP = 'skip'

type Answer = typeof SKIP | number | [typeof SKIP, number] | undefined
type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => Answer

type Visit = {
  <Tree extends Node, Type extends string>(tree: Tree, type: Type, visitor: BuildVisitor<Tree, Type>): void
  <Tree extends Node>(tree: Tree, visitor: BuildVisitor<Tree>): void
}

/**
 * Calls the visitor for each node, or for those of one type, a parent before its children. Where it changes how many
 * siblings there are, it answers with the index of the one that comes next, or with SKIP and that. So does
 * unist-util-visit, whose types these are; but it makes and names a function for each node, which cost a fifth of a
 * post's parsing.
 */
export const visit: Visit = (tree: Node, ...what: [string, unknown] | [unknown]) => {
  const type = what.length > 1 ? (what[0] as string) : null
  walk(tree, undefined, undefined, type, what.at(-1) as Visitor)
}

/** The index of the sibling that comes next, where the visitor has said it. */
function walk(
  node: Node,
  index: number | undefined,
  parent: Parent | undefined,
  type: string | null,
  visitor: Visitor,
): number | undefined {
  const answer = type === null || node.type === type ? visitor(node, index, parent) : undefined
  const skips = answer === SKIP || typeof answer === 'object'
  if (!skips && isParent(node)) {
    // The visitor may change them while they are walked.
    for (let at = 0; at < node.children.length; )
      at = walk(node.children[at] as Node, at, node, type, visitor) ?? at + 1
  }
  return typeof answer === 'number' ? answer : typeof answer === 'object' ? answer[1] : undefined
}

function isParent(node: Node): node is Parent {
  return 'children' in node && node.children !== undefined
}
