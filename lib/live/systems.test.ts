import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { liveFigures } from './figures/all-figures'
import { services } from './figures/engines'
import { firstValues } from './figures/figure'
import { systems } from './systems'
import { liveWords } from './words/words'

type Model = { seed?: boolean; date: string }
const models = new Map(
  readdirSync('content/models').map((file) => [
    file.replace('.yaml', ''),
    parse(readFileSync(`content/models/${file}`, 'utf8')) as Model,
  ]),
)
const seed = [...models].filter(([, { seed }]) => seed).map(([id]) => id)
const histories = ['language-models', 'language-models-growth']
const said = (file: string) =>
  histories.map((chapter) => readFileSync(`content/posts/${chapter}/${file}`, 'utf8')).join('\n')

test('the atlas began with nineteen systems', () => expect(seed).toHaveLength(19))

describe.each(seed)('%s', (id) => {
  test('has a figure of its idea on its page', () => expect(systems[id]?.length).toBeGreaterThan(0))

  test.each(['index.md', 'index.en.md'])('and in the history, %s', (file) => {
    const used = [...said(file).matchAll(/\{\{< live (?:figure=)?"([a-z]+)"/g)].map(([, name]) => name)
    expect(used).toContain(systems[id]?.[0]?.figure)
  })
})

test.each(Object.entries(systems))('%s is a model, and what its figures begin with they know', (id, shown) => {
  expect([...models.keys()]).toContain(id)
  for (const { figure, values } of shown) {
    const fields = liveFigures[figure].fields(liveWords('ko').figures[figure])
    for (const [name, value] of Object.entries(values)) {
      expect(Object.keys(firstValues(fields))).toContain(name)
      const field = fields.find((each) => each.name === name)
      if (field?.kind === 'choice') expect(field.options.map(([option]) => option)).toContain(value)
    }
  }
})

test('what ran under a service’s name came when the data of the atlas say', () => {
  for (const { from, model } of Object.values(services).flat()) {
    const known = models.get(model)
    expect(known, model).toBeDefined()
    if (model !== 'bard') expect(known?.date, model).toBe(from)
  }
  const bard = readFileSync('content/models/bard.yaml', 'utf8')
  expect(bard).toMatch(
    /opened on 21 March on a lightweight LaMDA; it moved to PaLM 2 in May and to Gemini in December 2023/,
  )
})
