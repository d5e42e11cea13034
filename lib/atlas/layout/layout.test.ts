import { describe, expect, it } from 'vitest'
import { landmarksOf } from '../facts/families'
import { neighbourhood } from '../facts/neighbourhood'
import { loadAtlas } from '../read/load-atlas'
import type { Atlas } from '../record/types'
import { syntheticModels } from '../synthetic-models'
import { sideOf } from './grow-tree'
import { layoutTree } from './layout'
import type { Area, Dot, Layout } from './types'

const atlas = loadAtlas(process.cwd()).atlas as Atlas
const landmarks = landmarksOf(atlas)

function overlaps({ dots, years }: Layout): [string, string][] {
  const areas: [string, Area][] = [
    ...dots.map(({ model, name }): [string, Area] => [model.id, name]),
    ...dots.map(({ model, x, y }): [string, Area] => [
      `dot of ${model.id}`,
      { x: x - 4, y: y - 4, width: 8, height: 8 },
    ]),
    ...years.map(({ year, label }): [string, Area] => [`${year}`, label]),
  ]
  const sorted = areas.toSorted((a, b) => a[1].y - b[1].y)
  const found: [string, string][] = []
  sorted.forEach(([name, a], i) => {
    for (const [other, b] of sorted.slice(i + 1)) {
      if (b.y >= a.y + a.height) break
      if (a.x < b.x + b.width && b.x < a.x + a.width) found.push([name, other])
    }
  })
  return found
}

/** Points of a way, some pixels apart: its curves are quadratic. */
function pointsOf(path: string): [x: number, y: number][] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  const to = (endX: number, endY: number, turnX = (x + endX) / 2, turnY = (y + endY) / 2) => {
    for (let step = 0; step <= 40; step++) {
      const t = step / 40
      const at = (from: number, turn: number, end: number) => (1 - t) ** 2 * from + 2 * t * (1 - t) * turn + t * t * end
      points.push([at(x, turnX, endX), at(y, turnY, endY)])
    }
    x = endX
    y = endY
  }
  for (const [, command, numbers] of path.matchAll(/([MLHVQ])([^MLHVQ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = (numbers ?? '').split(' ').map(Number)
    if (command === 'M') [x, y] = [a, b]
    else if (command === 'H') to(a, y)
    else if (command === 'V') to(x, a)
    else if (command === 'Q') to(c, d, a, b)
    else to(a, b)
  }
  return points
}

/** Dots through which a branch runs that isn't theirs: it would read as if it came from there. */
function falseChains({ dots, edges }: Layout): string[] {
  return edges
    .filter(({ part }) => part === 'tree')
    .flatMap(({ from, to, path }) => {
      const others = dots.filter(({ model }) => model.id !== from && model.id !== to)
      const met = pointsOf(path).flatMap(([x, y]) =>
        others.filter((dot) => Math.abs(dot.x - x) < 2 && Math.abs(dot.y - y) < 2),
      )
      return [...new Set(met)].map(({ model }) => `${from} → ${to} through ${model.id}`)
    })
}

function behindNames({ dots, edges }: Layout): string[] {
  return edges
    .filter(({ part }) => part === 'tree')
    .flatMap(({ from, to, path }) => {
      const isOn = ({ name }: Dot) =>
        pointsOf(path).some(
          ([x, y]) => x > name.x && x < name.x + name.width && y > name.y + 2 && y < name.y + name.height - 2,
        )
      return dots.filter(isOn).map(({ model }) => `${from} → ${to} behind ${model.id}`)
    })
}

describe.each(['across', 'down'] as const)('the tree %s', (direction) => {
  const trees: [string, Layout][] = [
    ['all', layoutTree(atlas.models, { direction, width: direction === 'across' ? 1330 : 360 })],
    ['landmarks', layoutTree(landmarks, { direction, known: atlas.byId })],
  ]
  const along = ({ x, y }: Dot) => (direction === 'across' ? x : y)

  describe.each(trees)('of %s', (_, layout) => {
    it('keeps the order of dates', () => {
      const dates = layout.dots.map(({ model }) => model.date)
      expect(dates).toEqual(dates.toSorted())
      expect(layout.dots.map(along)).toEqual(layout.dots.map(along).toSorted((a, b) => a - b))
    })

    it('draws no branch through a model that it does not come from, and none behind a name', () => {
      expect(falseChains(layout)).toEqual([])
      expect(behindNames(layout)).toEqual([])
    })

    it('stays inside its frame, and lets nothing overlap', () => {
      for (const { x, y, name } of layout.dots) {
        expect(Math.min(x, y, name.x, name.y)).toBeGreaterThanOrEqual(0)
        expect(name.x + name.width).toBeLessThanOrEqual(layout.width)
        expect(Math.max(y, name.y + name.height)).toBeLessThanOrEqual(layout.height)
      }
      expect(overlaps(layout)).toEqual([])
    })

    it('has the thicker branches nearer to the root', () => {
      const thickness = new Map(
        layout.edges.filter(({ part }) => part === 'tree').map((edge) => [edge.to, edge.thickness]),
      )
      for (const { model, parent } of layout.dots) {
        const [own, before] = [thickness.get(model.id), thickness.get(parent ?? '')]
        if (own !== undefined && before !== undefined) expect(own).toBeLessThanOrEqual(before)
      }
    })
  })

  it('is the same each time, whatever the order of the files', () => {
    const [one, other] = [atlas.models, atlas.models.toReversed()].map((models) => layoutTree(models, { direction }))
    expect(one).toEqual(other)
  })

  it('lays out 500 models without overlap', () => {
    const many = layoutTree(syntheticModels(500), { direction, width: 4000 })
    expect(many.dots).toHaveLength(500)
    expect(overlaps(many).filter(([name]) => !/^20/.test(name))).toEqual([])
  })

  it('lays out the neighbourhood of every model without a false chain', () => {
    for (const { id } of atlas.models) {
      const layout = layoutTree(neighbourhood(atlas, id)?.models ?? [], {
        direction,
        width: direction === 'across' ? 859 : 360,
      })
      expect(falseChains(layout)).toEqual([])
      expect(overlaps(layout)).toEqual([])
    }
  })
})

it('across, branches stand from above in the order in which the article tells of them', () => {
  const { dots } = layoutTree(landmarks, { known: atlas.byId })
  const firsts = ['bert', 't5', 'gpt-1'].map((id) => dots.find(({ model }) => model.id === id) as Dot)
  expect(firsts.map(({ y }) => y)).toEqual(firsts.map(({ y }) => y).toSorted((a, b) => a - b))
  expect(firsts.map(({ model }) => sideOf(model.architecture))).toEqual([2, 3, 4])
})

it('between landmarks a branch is as sure as the least sure step that it skips', () => {
  const { edges, skips } = layoutTree(landmarks, { known: atlas.byId })
  expect(skips).toBe(true)
  expect(edges.find(({ to }) => to === 'gemini-1-0')).toMatchObject({ from: 'gpt-3', evidence: 'inferred' })
})

it('the early years are narrow', () => {
  const { years } = layoutTree(atlas.models, { width: 1330 })
  const wide = (of: number) => years.filter(({ year }) => year === of).map(({ from, to }) => to - from)[0] ?? 0
  expect(3 * wide(2015)).toBeLessThan(wide(2023))
})
