import { expect, it } from 'vitest'
import { parseJson } from './json'

it.each([
  ['{title: "x"}', 1, '"title" is no JSON value'],
  ['{"a": 1, // why\n"b": 2}', 9, 'there are no comments in JSON'],
  ['{"a": 1 /* why', 8, 'there are no comments in JSON'],
  ['{"a": [1,]}', 9, 'a "," must not stand before "]"'],
  ['{"a": 1,\n}', 9, 'a "," must not stand before "}"'],
  ['{"a": 1 "b": 2}', 8, '"," or a closing bracket must stand here'],
  ['{"a" 1}', 5, '":" is missing after the key'],
  ['{"a": }', 6, 'a value is missing'],
  ['{"a": "x\n"}', 6, 'the closing quote is missing'],
  ['{"a": "\\x"}', 6, 'the text has a control character or an unknown escape'],
  ['{"a": +1}', 6, '"+1" is no JSON value'],
  ["{'a': 1}", 1, `"'a'" is no JSON value`],
  ['{"a": {"b": 1}', 14, '"}" is missing'],
])('%j is refused where it is no JSON', (text, offset, message) => {
  expect(parseJson(text).problems).toMatchObject([{ offset, code: 'json-syntax', message: `JSON: ${message}` }])
  expect(parseJson(`\n${text}`).problems[0]?.offset).toBe(offset + 1)
})

it.each(['1', '[1]', '"a"', '', '  \n'])('%j is no map', (text) => {
  expect(parseJson(text).problems).toMatchObject([{ code: 'json-not-a-map', offset: text.trim() ? 0 : text.length }])
})

it('a body may follow the map, whatever it begins with', () => {
  for (const body of ['\n# A title', '\n{"b": 1}', ' // no comment', ' /* not closed', '\n"quoted', '}']) {
    expect(parseJson(`{"a": 1}${body}`)).toMatchObject({ data: { a: 1 }, problems: [], end: 8 })
  }
})

it('numbers and marks are read as JSON.parse reads them', () => {
  const written = '{"a": 12345678901234567890, "b": -1.5e3, "c": 1e999, "d": "\\ud55c\\u0000", "e": [true, null]}'
  expect(parseJson(written).data).toEqual(JSON.parse(written))
})

it('the same key in two maps is no twin, in one it is, whatever its letters', () => {
  expect(parseJson('{"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, {"b": 1}]}').problems).toEqual([])
  expect(parseJson('{"a": {"__proto__": 1, "__proto__": 2}}').problems).toMatchObject([
    { code: 'duplicate-key', offset: 23 },
  ])
  expect(parseJson('{"a.b": 1, "a": {"b": 1}}').problems).toEqual([])
})

it('nesting ends where it is too deep, however deep it goes', () => {
  const nested = (depth: number) => `{"a":${'['.repeat(depth - 1)}${']'.repeat(depth - 1)}}`
  expect(parseJson(nested(20)).problems).toEqual([])
  for (const depth of [21, 500_000]) {
    expect(parseJson(nested(depth)).problems).toMatchObject([{ code: 'too-deep', offset: 24 }])
  }
})
