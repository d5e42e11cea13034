import type { Problem } from '../../base/problems'

/** A problem found in a tree. Its place counts in the text that was parsed: the caller adds the file and its first line. */
export type Finding = Omit<Problem, 'file'>

/** Where the plugins tell what they found. */
export type Report = (finding: Finding) => void

/** The start of a node, or the very start of the text for a node that a plugin made. */
export function placeOf(node: { position?: { start: { line: number; column: number } } | undefined }) {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 }
}
