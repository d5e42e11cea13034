import { expect, it } from 'vitest'
import { lineColumns } from '../../base/text/line-column'
import { parseDataFile } from './parse-data'

const texts = {
  toml: `title = "x"
"a b".c = [1, { d = 'y' }] # "not" = a key
long = """
[no.table]
""" # three
[menu.main]
weight = 3
[[list]]
src = "a"
[[list]]
src = "b"
[list.params]
when = 2026-02-30`,
  yaml: `title: x
a b:
  c:
    - 1
    - d: y
long: |
  no: key
menu: { main: { weight: 3 } }
list:
  - src: a
  - src: &name b
    params:
      when: 2026-02-30`,
  json: `{
  "title": "x",
  "a b": { "c": [1, { "d": "y" }] },
  "long": "\\"no\\": key",
  "menu": { "main": { "weight": 3 } },
  "list": [{ "src": "a" },
    { "src": "b", "params": { "when": "2026-02-30" } }]
}`,
} as const

/** line, column of the key, column of the value */
const places = {
  toml: [
    [13, 1, 8],
    [7, 1, 10],
    [2, 17, 21],
  ],
  yaml: [
    [13, 7, 13],
    [8, 17, 25],
    [5, 7, 10],
  ],
  json: [
    [7, 31, 39],
    [5, 23, 33],
    [3, 23, 28],
  ],
}

it.each(['toml', 'yaml', 'json'] as const)('every %s key knows its place', (format) => {
  const parsed = parseDataFile(texts[format], format)
  expect(parsed.problems).toEqual([])
  expect(parsed.data).toMatchObject({
    title: 'x',
    'a b': { c: [1, { d: 'y' }] },
    menu: { main: { weight: 3 } },
    list: [{ src: 'a' }, { src: 'b', params: { when: '2026-02-30' } }],
  })
  const paths = [...parsed.offsets.keys()].filter((path) => /\w$/.test(path))
  expect(paths.sort()).toEqual(
    ['a b', 'a b.c', 'a b.c[1].d', 'list', 'list[0].src', 'list[1].params', 'list[1].params.when', 'list[1].src']
      .concat(['long', 'menu', 'menu.main', 'menu.main.weight', 'title'])
      .sort(),
  )
  const place = lineColumns(texts[format])
  expect(
    ['list[1].params.when', 'menu.main.weight', 'a b.c[1].d'].map((path) => {
      const { key, value } = parsed.offsets.get(path) ?? { key: -1, value: -1 }
      return [place(key).line, place(key).column, place(value).column]
    }),
  ).toEqual(places[format])
})

it('a number keeps its digits, a map its own keys', () => {
  expect(parseDataFile('a: 12345678901234567890', 'yaml').data).toEqual({ a: '12345678901234567890' })
  for (const [text, format] of [
    ['[__proto__]\na = 1', 'toml'],
    ['{"__proto__": {"a": 1}}', 'json'],
  ] as const) {
    const { data, problems } = parseDataFile(text, format)
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(problems).toMatchObject([{ code: 'unsafe-key' }])
  }
})

it.each([
  ['toml', 'a = 1\na = 2', 6, 'duplicate-key'],
  ['toml', 'a = [[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]', null, 'too-deep'],
  ['toml', 'Title = 1\ntitle = 2', null, 'duplicate-key'],
  ['yaml', 'a: 1\na: 2', 5, 'duplicate-key'],
  ['yaml', 'a: 1\n...\nb: 2', 9, 'yaml-documents'],
  ['yaml', 'a: *b', 3, 'yaml-alias'],
  ['yaml', 'a: "x', null, 'yaml-syntax'],
  ['json', '{"a": 1, "a": 2}', 9, 'duplicate-key'],
  ['json', '{"a": 1,}', 8, 'json-syntax'],
  ['json', '{"a": x}', 6, 'json-syntax'],
  ['json', '{"a": 1} b', 9, 'json-syntax'],
  ['json', '{"a": [1', 8, 'json-syntax'],
] as const)('%s %j is an error with its place', (format, text, offset, code) => {
  const [problem] = parseDataFile(text, format).problems
  expect(problem?.code).toBe(code)
  if (offset !== null) expect(problem?.offset).toBe(offset)
})

it('quoted YAML text goes on at the beginning of the next line, as Hugo lets it', () => {
  const { data, problems } = parseDataFile('a: "one \ntwo\n\nthree"\nb: 1\n', 'yaml')
  expect(problems).toEqual([])
  expect(data).toEqual({ a: 'one two\nthree', b: 1 })
})

it('config may merge YAML maps', () => {
  expect(parseDataFile('a: &a { x: 1, y: 1 }\nb: { <<: *a, y: 2 }', 'yaml').data).toEqual({
    a: { x: 1, y: 1 },
    b: { x: 1, y: 2 },
  })
})
