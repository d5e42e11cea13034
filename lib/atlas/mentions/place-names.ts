import { nameInDrawing, sizeFields } from '../facts/describe-model'
import type { Model } from '../record/types'
import { textWidth } from '../style/measure-text'

export type Area = { x: number; y: number; width: number; height: number }
/** A dot of the chart of sizes; `low` is where its smallest size stands. */
export type Point = { model: Model; x: number; y: number; low: number; count: number }

/** Names for as many dots as have room, the ones of the article and the largest first; the others keep their title. */
export function placeNames(points: readonly Point[], plot: Area, width: number): Map<string, Area> {
  const grid = new Map<string, Area[]>()
  const cells = (area: Area) => {
    const keys: string[] = []
    for (let x = Math.floor(area.x / 64); x <= Math.floor((area.x + area.width) / 64); x++) {
      for (let y = Math.floor(area.y / 64); y <= Math.floor((area.y + area.height) / 64); y++) keys.push(`${x} ${y}`)
    }
    return keys
  }
  const take = (area: Area) => {
    for (const key of cells(area)) grid.set(key, [...(grid.get(key) ?? []), area])
  }
  const isFree = (area: Area) =>
    cells(area).every((key) => (grid.get(key) ?? []).every((other) => !overlap(area, other)))
  for (const { x, y } of points) take({ x: x - 7, y: y - 7, width: 14, height: 14 })

  const result = new Map<string, Area>()
  const byWeight = points.toSorted(
    (a, b) => Number(b.model.seed) - Number(a.model.seed) || b.count - a.count || (a.model.id < b.model.id ? -1 : 1),
  )
  for (const { model, x, y } of byWeight) {
    const size = { width: textWidth(nameInDrawing(model, sizeFields), 12), height: 14 }
    const [left, right, middle] = [x - 10 - size.width, x + 10, x - size.width / 2]
    const places: [number, number][] = [
      [right, y - 7],
      [left, y - 7],
      [middle, y - 22],
      [middle, y + 8],
    ]
    const place = places
      .map(([placeX, placeY]): Area => ({ x: Math.round(placeX), y: placeY, ...size }))
      .find((area) => area.x > plot.x && area.x + area.width < width && area.y > plot.y - 12 && isFree(area))
    if (!place) continue
    take(place)
    result.set(model.id, place)
  }
  return result
}

function overlap(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
