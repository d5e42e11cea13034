import { sideOf, type Twig } from './grow-tree'

/** Along time: where a dot stands, and where what is written behind it ends. */
export type Along = {
  at: (twig: Twig) => number
  end: (twig: Twig) => number
  /** how far a branch needs to turn into its row */
  bend: number
}

/** A part of a row that is taken; `of`: by a branch out of this one, or its name. */
type Taken = { from: number; to: number; of: Twig | null }

/** A branch with all that grows on it, its own row being 0. */
class Block {
  readonly rows = new Map<Twig, number>()
  readonly taken = new Map<number, Taken[]>()

  take(row: number, taken: Taken): void {
    const there = this.taken.get(row)
    if (there) there.push(taken)
    else this.taken.set(row, [taken])
  }

  isFree(row: number, from: number, to: number, except?: Twig): boolean {
    for (const other of this.taken.get(row) ?? []) {
      if (from < other.to && other.from < to && (!except || other.of !== except)) return false
    }
    return true
  }

  hasRoomFor(block: Block, shift: number): boolean {
    for (const [row, list] of block.taken) {
      for (const { from, to } of list) if (!this.isFree(row + shift, from, to)) return false
    }
    return true
  }

  add(block: Block, shift: number): void {
    for (const [twig, row] of block.rows) this.rows.set(twig, row + shift)
    for (const [row, list] of block.taken) for (const taken of list) this.take(row + shift, taken)
  }
}

/**
 * A row for each: a branch goes on in its own row where its next model has room for its name, and others leave it above
 * or below, where the first rows are free all the way. Nothing crosses: what leaves later stays nearer. Returns rows
 * from 0, and how many there are.
 */
export function placeBranches(twigs: readonly Twig[], along: Along): { rows: Map<Twig, number>; count: number } {
  const whole = new Block()
  const roots = twigs.filter(({ parent }) => !parent)
  roots.sort((a, b) => sideOf(a.model.architecture) - sideOf(b.model.architecture) || along.at(a) - along.at(b))
  // Roots that belong to a later branch than the great tree's stand below where that begins.
  const trunk = roots.toSorted((a, b) => b.weight - a.weight)[0]
  for (const root of roots) {
    const block = blockOf(root, along.at(root) - along.bend, along)
    const top = Math.min(...block.taken.keys())
    const isLater = trunk && sideOf(root.model.architecture) > sideOf(trunk.model.architecture)
    let shift = -top + (isLater ? (whole.rows.get(trunk) ?? 0) : 0)
    while (!whole.hasRoomFor(block, shift)) shift++
    whole.add(block, shift)
  }
  const first = Math.min(0, ...whole.rows.values())
  const rows = new Map([...whole.rows].map(([twig, row]): [Twig, number] => [twig, row - first]))
  return { rows, count: Math.max(-1, ...rows.values()) + 1 }
}

function blockOf(twig: Twig, from: number, along: Along): Block {
  const block = new Block()
  const stem = [twig]
  for (let last: Twig | null = twig; last; ) {
    last.heir = heirOf(last, along)
    if (last.heir) stem.push(last.heir)
    last = last.heir
  }
  for (const one of stem) block.rows.set(one, 0)
  block.take(0, { from, to: along.end(stem.at(-1) ?? twig), of: twig.parent })
  for (const one of stem.toReversed()) {
    const beside = one.children.filter((child) => child !== one.heir)
    // One of the same month stands in the way of those behind it, and is the last.
    const isNear = (child: Twig) => Number(along.at(child) - along.at(one) < along.bend / 2)
    beside.sort((a, b) => isNear(a) - isNear(b) || a.weight - b.weight || along.at(a) - along.at(b))
    for (const child of beside) putBeside(block, one, child, along)
  }
  return block
}

/** The one that goes on straight: a next generation, or the developers' own, with the most behind it. */
function heirOf(twig: Twig, { at, end }: Along): Twig | null {
  const rank = (child: Twig) =>
    (child.relation === 'successor-of' ? 2 : 0) + (child.model.organizations[0] === twig.model.organizations[0] ? 1 : 0)
  const side = sideOf(twig.model.architecture)
  const fitting = twig.children.filter((child) => at(child) >= end(twig) && sideOf(child.model.architecture) === side)
  fitting.sort((a, b) => rank(b) - rank(a) || b.weight - a.weight || at(a) - at(b))
  return fitting[0] ?? null
}

function putBeside(block: Block, parent: Twig, child: Twig, along: Along): void {
  const [from, to] = [along.at(parent) - along.bend / 4, along.at(parent) + along.bend / 2]
  const sub = blockOf(child, along.at(parent) + along.bend / 4, along)
  const turn = Math.sign(sideOf(child.model.architecture) - sideOf(parent.model.architecture))
  const isOpen = (row: number) => block.isFree(row, from, to, parent)
  const sides = turn === 0 ? [1, -1] : [turn]
  const found = sides.flatMap((side) => nearest(block, sub, side, isOpen) ?? [])
  // Where both sides are shut, beyond everything.
  const row = found.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? nearest(block, sub, turn || 1, () => true) ?? 1
  block.add(sub, row)
  for (let way = row - Math.sign(row); way !== 0; way -= Math.sign(row)) block.take(way, { from, to, of: parent })
}

/** The first row on a side with room; null where something stands in the way to it. */
function nearest(block: Block, sub: Block, side: number, isOpen: (row: number) => boolean): number | null {
  for (let row = side; ; row += side) {
    if (row !== side && !isOpen(row - side)) return null
    if (block.hasRoomFor(sub, row)) return row
  }
}
