import type { Box, Edge } from './types'

type Row = { y: number; boxes: { x: number; width: number }[] }
type Sizes = { boxHeight: number; gutter: number }
type Point = [x: number, y: number]

/** Rows between parent and child that are looked through for a clear way; beyond that any way is taken. */
const looked = 80

/**
 * Edges of the drawing with rows: level where parent and child are neighbours in a row, else out of the parent's edge,
 * along the gutters between rows, where no box stands, and across rows where the fewest boxes stand. Edges of one
 * parent share their way, so that they read as a branch.
 */
export function routeAcross(boxes: readonly Box[], rows: readonly Row[], sizes: Sizes): Edge[] {
  const byId = new Map(boxes.map((box) => [box.model.id, box]))
  const tracks = new Map<number, Map<string, number>>()
  // Gutter n lies under row n. Each parent gets its own line in it while there are three.
  const gutterY = (gutter: number, parent: string): number => {
    const row = rows[gutter]
    const inGutter = tracks.get(gutter) ?? new Map<string, number>()
    tracks.set(gutter, inGutter)
    const track = inGutter.get(parent) ?? inGutter.size
    inGutter.set(parent, track)
    return (row?.y ?? 0) + sizes.boxHeight + sizes.gutter / 2 + ([0, -3, 3][track % 3] ?? 0)
  }
  return edgesOf(boxes, byId, (parent, child) => {
    const parentY = parent.y + parent.height / 2
    const childY = child.y + child.height / 2
    const end = parent.x + parent.width
    if (parent.row === child.row && child.x > end && !standsBetween(rows[child.row]?.boxes ?? [], end, child.x)) {
      return `M${end} ${parentY}H${child.x}`
    }
    const down = child.row >= parent.row
    const leave: Point = [parent.x + 8, down ? parent.y + parent.height : parent.y]
    const [low, high] = down ? [parent.row + 1, child.row - 1] : [child.row + 1, parent.row - 1]
    const near = child.x - leave[0]
    // A child of the same month, or nearly: straight into its edge.
    if (near < 14) {
      const x = Math.min(Math.max(leave[0], child.x + 4), child.x + child.width - 4)
      return rounded([
        leave,
        [leave[0], leave[1] + (down ? 5 : -5)],
        [x, leave[1] + (down ? 5 : -5)],
        [x, down ? child.y : child.y + child.height],
      ])
    }
    const best = clearest(rows.slice(low, Math.min(high + 1, low + looked)), leave[0], child.x - 6)
    const points: Point[] = [leave]
    if (best !== leave[0]) {
      const first = gutterY(down ? parent.row : parent.row - 1, parent.model.id)
      points.push([leave[0], first], [best, first])
    }
    if (best !== child.x - 6) {
      const last = gutterY(down ? child.row - 1 : child.row, parent.model.id)
      points.push([best, last], [child.x - 6, last])
    }
    points.push([child.x - 6, childY], [child.x, childY])
    return rounded(points)
  })
}

/**
 * Edges of the drawing without rows: down from the parent along one trunk, and off to the side shortly before the
 * child. Children of one parent share the trunk, so that they read as its branches.
 */
export function routeDown(boxes: readonly Box[]): Edge[] {
  const byId = new Map(boxes.map((box) => [box.model.id, box]))
  return edgesOf(boxes, byId, (parent, child) => {
    const [from, to] = [Math.round(parent.x + parent.width / 2), Math.round(child.x + child.width / 2)]
    const [leave, enter] = [parent.y + parent.height, child.y]
    if (enter - leave < 6) {
      const right = to > from
      const [a, b] = right ? [parent.x + parent.width, child.x] : [parent.x, child.x + child.width]
      return `M${a} ${parent.y + parent.height / 2}L${b} ${child.y + child.height / 2}`
    }
    const turn = Math.max(leave, Math.round(enter - Math.min(30 + Math.abs(to - from) / 3, 70)))
    const bend = Math.round((enter - turn) / 2)
    return `M${from} ${leave}V${turn}C${from} ${turn + bend} ${to} ${enter - bend} ${to} ${enter}`
  })
}

function edgesOf(boxes: readonly Box[], byId: Map<string, Box>, draw: (parent: Box, child: Box) => string): Edge[] {
  return boxes.flatMap((child) =>
    child.model.parents.flatMap((parent, i): Edge[] => {
      const from = byId.get(parent.id)
      if (!from) return []
      const part = i === 0 ? 'tree' : parent.relation === 'distilled-from' ? 'thin' : 'cross'
      const { relation, evidence } = parent
      return [{ from: parent.id, to: child.model.id, relation, evidence, part, path: draw(from, child) }]
    }),
  )
}

/**
 * Where between two places the fewest boxes of some rows stand, found by walking over their ends in order. Of equal
 * places the ends of the range win: there the way has a corner less.
 */
function clearest(rows: readonly Row[], from: number, to: number): number {
  const changes: Point[] = []
  for (const { boxes } of rows) {
    // Boxes of a row stand in order of x.
    for (let i = firstAfter(boxes, to + 3) - 1; i >= 0; i--) {
      const box = boxes[i] as Row['boxes'][number]
      if (box.x + box.width + 3 < from) break
      changes.push([box.x - 3, 1], [box.x + box.width + 4, -1])
    }
  }
  changes.sort((a, b) => a[0] - b[0] || a[1] - b[1])
  let best = { x: from, depth: Number.POSITIVE_INFINITY }
  let depth = 0
  let i = 0
  for (let x = from; x <= to; x = Math.max(x + 1, Math.ceil(changes[i]?.[0] ?? to + 1))) {
    for (; i < changes.length && (changes[i]?.[0] ?? 0) <= x; i++) depth += changes[i]?.[1] ?? 0
    if (depth < best.depth) best = { x, depth }
  }
  return depthAt(changes, to) === best.depth && best.x !== from ? to : best.x
}

function depthAt(changes: readonly Point[], x: number): number {
  return changes.reduce((sum, [at, change]) => (at <= x ? sum + change : sum), 0)
}

function standsBetween(boxes: Row['boxes'], from: number, to: number): boolean {
  const box = boxes[firstAfter(boxes, to - 1) - 1]
  return box !== undefined && box.x >= from
}

function firstAfter(boxes: Row['boxes'], x: number): number {
  let low = 0
  let high = boxes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((boxes[middle]?.x ?? 0) <= x) low = middle + 1
    else high = middle
  }
  return low
}

/** A way of level and upright pieces with round corners. */
function rounded(points: readonly Point[]): string {
  const way = points.filter((point, i) => i === 0 || point[0] !== points[i - 1]?.[0] || point[1] !== points[i - 1]?.[1])
  const [start] = way
  if (!start) return ''
  let path = `M${start[0]} ${start[1]}`
  for (let i = 1; i < way.length; i++) {
    const [before, at, after] = [way[i - 1] as Point, way[i] as Point, way[i + 1]]
    if (!after) return `${path}L${at[0]} ${at[1]}`
    const reach = Math.min(5, distance(before, at) / 2, distance(at, after) / 2)
    const [inX, inY] = towards(at, before, reach)
    const [outX, outY] = towards(at, after, reach)
    path += `L${inX} ${inY}Q${at[0]} ${at[1]} ${outX} ${outY}`
  }
  return path
}

function distance(a: Point, b: Point): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1])
}

function towards(from: Point, to: Point, reach: number): Point {
  return [from[0] + Math.sign(to[0] - from[0]) * reach, from[1] + Math.sign(to[1] - from[1]) * reach]
}
