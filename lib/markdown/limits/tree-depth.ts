import type { Nodes } from 'hast'

/** A tree so deep ends in a stack overflow sooner or later: in a visitor, as JSON or as elements. */
export function isDeeperThan(levels: number, root: Nodes): boolean {
  if (levels < 0) return true
  return 'children' in root && root.children.some((child) => isDeeperThan(levels - 1, child))
}
