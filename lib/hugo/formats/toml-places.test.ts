import { expect, it } from 'vitest'
import { parseToml } from './toml'
import { tomlPlaces } from './toml-places'

it('a day that its month has not is kept as written, and nothing loses its place', () => {
  const text = `"2026-02-30" = "2026-06-31" # 'a
2026-02-30 = [ # 2026-02-30
  2026-02-30,
  2026-04-31T10:00:00z, 'it' ]
[2023-02-29]
when = 2023-02-29 12:00:00
`
  const { offsets, written } = tomlPlaces(text)
  expect([...written]).toEqual([
    ['2026-02-30[0]', '2026-02-30'],
    ['2026-02-30[1]', '2026-04-31T10:00:00z'],
    ['2023-02-29.when', '2023-02-29 12:00:00'],
  ])
  expect(text.slice(offsets.get('2026-02-30[1]')?.value)).toMatch(/^2026-04-31/)
  expect(text.slice(offsets.get('2023-02-29.when')?.key)).toMatch(/^when/)
})

it('tables in lists know their numbers, an empty one its place', () => {
  const { offsets } = tomlPlaces('[[a]]\n[a.b]\nc = 1\n[[a]]\n[[a.d]]\n[e]\n')
  expect([...offsets].map(([path, { key }]) => [path, key])).toEqual([
    ...[
      ['a', 2],
      ['a[0]', 2],
      ['a[0].b', 9],
      ['a[0].b.c', 12],
      ['a[1]', 20],
      ['a[1].d', 28],
      ['a[1].d[0]', 28],
    ],
    ['e', 33],
  ])
})

it.each([
  ['TOML 1.1', 'a = { b = 1,\n c = "\\e", }\nd = 12:30'],
  ['all four strings', `a = "x # \\" y"\nb = 'z'\nc = """"q""""\nd = '''\n'r\n'''`],
])('%s is read with its places', (_name, text) => {
  const { data, offsets, problems } = parseToml(text)
  expect(problems).toEqual([])
  for (const key of Object.keys(data)) expect(text[offsets.get(key)?.key ?? -1]).toBe(key)
})

it('what only one of the two parsers takes is an error with its place', () => {
  expect(parseToml("a = 1\nb = 2026-'4-30").problems).toMatchObject([{ code: 'toml-syntax', offset: 15 }])
})
