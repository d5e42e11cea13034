import type { Nodes } from 'hast'

/** A tree so deep ends in a stack overflow sooner or later: in a visitor, as JSON or as elements. */
export function isDeeperThan(levels: number, root: Nodes): boolean {
  let within: Nodes[] = [root]
  for (let level = 0; within.length > 0; level++) {
    if (level > levels) return true
    within = within.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []))
  }
  return false
}
