import { describe, expect, it } from 'vitest'
import { neighbourhood } from '../facts/neighbourhood'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import { syntheticModels } from '../synthetic-models'
import { layoutTree } from './layout'
import type { Layout } from './types'

const atlas = loadAtlas(process.cwd()).atlas as Atlas

type Area = { x: number; y: number; width: number; height: number }

function overlaps(layout: Layout): [string, string][] {
  const areas: [string, Area][] = [
    ...layout.boxes.map((box): [string, Area] => [box.model.id, box]),
    ...layout.lanes.filter(({ width }) => width > 0).map((lane): [string, Area] => [lane.text, lane]),
    ...layout.years.map(({ year, label }): [string, Area] => [`${year}`, label]),
  ]
  const sorted = areas.toSorted((a, b) => a[1].y - b[1].y)
  const found: [string, string][] = []
  sorted.forEach(([name, a], i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const [other, b] = sorted[j] as [string, Area]
      if (b.y >= a.y + a.height) break
      if (a.x < b.x + b.width && b.x < a.x + a.width) found.push([name, other])
    }
  })
  return found
}

describe.each(['across', 'down'] as const)('the tree %s', (direction) => {
  const layout = layoutTree(atlas.models, { direction })
  const along = (box: Layout['boxes'][number]) => (direction === 'across' ? box.x : box.y)

  it('keeps the order of dates', () => {
    for (let i = 1; i < layout.boxes.length; i++) {
      const [before, after] = [layout.boxes[i - 1], layout.boxes[i]] as [
        Layout['boxes'][number],
        Layout['boxes'][number],
      ]
      expect(before.model.date <= after.model.date).toBe(true)
      expect(along(before)).toBeLessThanOrEqual(along(after))
    }
  })

  it('has a linear axis: years are equally long', () => {
    const steps = layout.years.slice(1).map(({ at }, i) => at - (layout.years[i]?.at ?? 0))
    expect(new Set(steps)).toEqual(new Set([12 * layout.pixelsPerMonth]))
  })

  it.each(['ko', 'en'] as const)('lets no box or label overlap (%s)', (locale) => {
    expect(overlaps(layoutTree(atlas.models, { direction, locale }))).toEqual([])
  })

  it('stays inside its frame', () => {
    for (const box of layout.boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width)
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height)
    }
  })

  it('is the same each time, whatever the order of the files', () => {
    expect(layoutTree(atlas.models.toReversed(), { direction })).toEqual(layout)
  })

  it.each([150, 1000])('lays out %d models without overlap', (count) => {
    const many = layoutTree(syntheticModels(count), { direction })
    expect(many.boxes).toHaveLength(count)
    expect(overlaps(many)).toEqual([])
  })

  it('lays out the neighbourhood of every model without overlap', () => {
    for (const { id } of atlas.models) {
      expect(overlaps(layoutTree(neighbourhood(atlas, id)?.models ?? [], { direction }))).toEqual([])
    }
  })
})

it('across, a box begins exactly at its month', () => {
  const layout = layoutTree(atlas.models)
  for (const { model, x } of layout.boxes) {
    const january = layout.years.find(({ year }) => `${year}` === model.date.slice(0, 4))?.at ?? 0
    expect(x).toBe(january + (Number(model.date.slice(5)) - 1) * layout.pixelsPerMonth)
  }
})

it('down, a box slips by three months at most', () => {
  const layout = layoutTree(atlas.models, { direction: 'down' })
  expect(layout.slip / layout.pixelsPerMonth).toBeLessThan(3)
  expect(layout.width).toBe(360)
})

it('down, children of one parent leave it on one trunk', () => {
  const { edges } = layoutTree(atlas.models, { direction: 'down' })
  const far = edges.filter(({ from, part, path }) => from === 'gpt-3' && part === 'tree' && path.includes('C'))
  expect(far.length).toBeGreaterThan(8)
  expect(new Set(far.map(({ path }) => path.slice(0, path.indexOf('V')))).size).toBe(1)
})

it('across, few ways run behind a box', () => {
  const layout = layoutTree(atlas.models)
  const byId = new Map(layout.boxes.map((box) => [box.model.id, box]))
  let crossings = 0
  for (const edge of layout.edges.filter(({ part }) => part === 'tree')) {
    const points = [...edge.path.matchAll(/[MLHQ](-?\d+(?:\.\d+)?)(?: (-?\d+(?:\.\d+)?))?/g)]
    let last = [0, 0]
    for (const [command, x, y] of points) {
      const at = [Number(x), command.startsWith('H') ? (last[1] ?? 0) : Number(y)]
      if (!command.startsWith('M')) {
        crossings += layout.boxes.filter((box) => {
          if (box === byId.get(edge.from) || box === byId.get(edge.to)) return false
          const [left, right] = [Math.min(last[0] ?? 0, at[0] ?? 0), Math.max(last[0] ?? 0, at[0] ?? 0)]
          const [high, low] = [Math.min(last[1] ?? 0, at[1] ?? 0), Math.max(last[1] ?? 0, at[1] ?? 0)]
          return left < box.x + box.width && right > box.x && high < box.y + box.height && low > box.y
        }).length
      }
      last = at
    }
  }
  // Mixtures of experts descend from another lane, across its crowded years.
  expect(crossings / layout.edges.filter(({ part }) => part === 'tree').length).toBeLessThan(1.6)
})
