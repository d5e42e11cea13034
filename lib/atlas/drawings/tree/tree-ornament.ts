import { colourOf, type Theme } from '../../../record/theme'
import type { Area, Dot, Edge, Layout } from '../../layout/types'
import { element } from '../../style/svg'

/**
 * The whole tree without a letter, in the light theme's colours, and in it one model's branch: all it comes from, and what
 * came directly of it. Without a model none is lit. For a card, where it is an ornament that says a place.
 */
export function treeOrnament({ dots, edges, width, height }: Layout, theme: Theme): (id: string | null) => string {
  const colour = (name: string) => colourOf(theme, name).light
  const quiet = colour('rule')
  const unlit = edges.filter(({ part }) => part === 'tree').map(({ path }) => path)
  const ground = line(unlit.join(''), quiet, 5) + dots.map((dot) => bar(dot, quiet)).join('')
  const frame = (drawn: string) =>
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' },
      drawn,
    )
  const byId = new Map(dots.map((dot) => [dot.model.id, dot]))
  return (id) => {
    const here = id === null ? undefined : byId.get(id)
    if (!here) return frame(ground)
    const before = ancestors(here.model.id, edges)
    const ways = edges.filter(({ from, to, part }) => part === 'tree' && before.has(from) && before.has(to))
    const behind = edges.filter(({ from }) => from === id)
    const lit = colour('accent')
    const soft = colour('series-6')
    const others = [...before].flatMap((other) => (other === id ? [] : (byId.get(other) ?? [])))
    const children = behind.flatMap(({ to }) => byId.get(to) ?? [])
    const drawn = [
      line(behind.map(({ path }) => path).join(''), soft, 7),
      children.map((dot) => bar(dot, soft)).join(''),
      line(ways.map(({ path }) => path).join(''), lit, 9),
      others.map((dot) => bar(dot, lit)).join(''),
      place(here, lit, colour('ground')),
    ]
    return frame(ground + drawn.join(''))
  }
}

/** Along first parents: by them it stands where it does. */
function ancestors(id: string, edges: readonly Edge[]): Set<string> {
  const found = new Set([id])
  for (const one of found) for (const { from, to, part } of edges) if (to === one && part === 'tree') found.add(from)
  return found
}

function line(path: string, stroke: string, width: number): string {
  return path && element('path', { d: path, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' })
}

function bar(dot: Dot, fill: string): string {
  const { x, y, width, height } = boxOf(dot)
  return element('rect', { x, y, width, height, rx: height / 2, fill })
}

/** Where dot and name stand. */
function boxOf({ x, y, name }: Dot): Area {
  return { x: x - 8, y: y - 8, width: name.x + name.width - x + 8, height: 16 }
}

/** Large enough to be found at once. */
function place(dot: Dot, fill: string, ground: string): string {
  const { x, y, width, height } = boxOf(dot)
  const grown = 18
  const box = { x: x - grown, y: y - grown, width: width + 2 * grown, height: height + 2 * grown }
  return element('rect', { ...box, rx: box.height / 2, fill, stroke: ground, 'stroke-width': 12 })
}
