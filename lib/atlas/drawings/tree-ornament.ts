import { colourOf, type Theme } from '../../record/theme'
import type { Box, Edge, Layout } from '../layout/types'
import { element } from '../style/svg'

/**
 * The whole tree without a letter, in the light theme's colours, and in it one model's branch: all it comes from, and what
 * came directly of it. Without a model none is lit. For a card, where it is an ornament that says a place.
 */
export function treeOrnament({ boxes, edges, width, height }: Layout, theme: Theme): (id: string | null) => string {
  const colour = (name: string) => colourOf(theme, name).light
  const quiet = colour('rule')
  const unlit = edges.filter(({ part }) => part === 'tree').map(({ path }) => path)
  const ground = line(unlit.join(''), quiet, 5) + boxes.map((box) => bar(box, quiet)).join('')
  const frame = (drawn: string) =>
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'none' },
      drawn,
    )
  const byId = new Map(boxes.map((box) => [box.model.id, box]))
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
      children.map((box) => bar(box, soft)).join(''),
      line(ways.map(({ path }) => path).join(''), lit, 9),
      others.map((box) => bar(box, lit)).join(''),
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

function bar({ x, y, width, height }: Box, fill: string): string {
  return element('rect', { x, y, width, height, rx: height / 2, fill })
}

/** Large enough to be found at once. */
function place({ x, y, width, height }: Box, fill: string, ground: string): string {
  const grown = 18
  const box = { x: x - grown, y: y - grown, width: width + 2 * grown, height: height + 2 * grown }
  return element('rect', { ...box, rx: box.height / 2, fill, stroke: ground, 'stroke-width': 12 })
}
