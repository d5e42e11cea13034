import { expect, test } from 'vitest'
import { openTheme } from '../../../build/assets/theme-tokens'
import { colourOf } from '../../../record/theme'
import { layoutTree } from '../../layout/layout'
import { loadAtlas } from '../../read/load-atlas'
import { treeOrnament } from './tree-ornament'

const theme = openTheme(process.cwd())
const models = loadAtlas(process.cwd()).atlas?.models ?? []
const ornament = treeOrnament(layoutTree(models), theme)
const count = (svg: string, fill: string) => svg.split(`fill="${colourOf(theme, fill).light}"`).length - 1

test('the whole tree stands there without a letter, and without a model nothing is lit', () => {
  const svg = ornament(null)
  expect(count(svg, 'rule')).toBe(models.length)
  expect(count(svg, 'accent')).toBe(0)
  expect(svg).not.toContain('<text')
})

test('what a model comes from is lit up to its first ancestor, and what came directly of it is lit softly', () => {
  const known = new Map(models.map((model) => [model.id, model]))
  const line: string[] = []
  for (let id: string | undefined = 'gpt-3'; id && known.has(id); id = known.get(id)?.parents[0]?.id) line.push(id)
  expect(line.length).toBeGreaterThan(2)
  const svg = ornament('gpt-3')
  expect(count(svg, 'accent')).toBe(line.length)
  const children = models.filter(({ parents }) => parents.some(({ id }) => id === 'gpt-3'))
  expect(count(svg, 'series-6')).toBe(children.length)
})
