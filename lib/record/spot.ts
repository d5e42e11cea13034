import type { Spot } from './parsed-post'

/** A place as a tree's property carries it: { line: 3, column: 1 } → "3:1" */
export function writeSpot({ line, column }: Spot): string {
  return `${line}:${column}`
}

/** "3:1" → { line: 3, column: 1 }; the text's beginning where no place was noted */
export function readSpot(written: unknown): Spot {
  const [, line = 1, column = 1] = /^(\d+):(\d+)$/.exec(String(written)) ?? []
  return { line: Number(line), column: Number(column) }
}
