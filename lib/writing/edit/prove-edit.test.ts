import { expect, test } from 'vitest'
import type { EditValue, KeyPath } from '../document/edit-value'
import { proveEdit } from './prove-edit'

const toml = 'title = "가" # 제목\ndate = 2024-03-17\ntags = [\n  "a",\n]\n\n[cover]\nimage = "a.png"\n'
const yaml = 'title: 가 # 제목\ndate: 2024-03-17\ntags:\n  - a\ncover:\n  image: a.png\n'

/** An editor that has done something else, or something more, than it was asked for. */
test.each([
  ['another value', 'toml', toml, ['title'], '나', toml.replace('가', '다')],
  ['nothing', 'toml', toml, ['title'], '나', toml],
  ['a lost comment', 'toml', toml, ['title'], '나', toml.replace('"가" # 제목', '"나"')],
  ['another comment', 'toml', toml, ['title'], '나', toml.replace('"가" # 제목', '"나" # 이름')],
  ['another key too', 'toml', toml, ['title'], '나', toml.replace('가', '나').replace('a.png', 'b.png')],
  ['a lost key', 'toml', toml, ['title'], '나', toml.replace('가', '나').replace('date = 2024-03-17\n', '')],
  ['a date that became a text', 'toml', toml, ['date'], '2024-03-18', toml.replace('2024-03-17', '"2024-03-18"')],
  [
    'another date that became a text',
    'toml',
    toml,
    ['title'],
    '나',
    toml.replace('가', '나').replace('2024-03-17', '"2024-03-17"'),
  ],
  [
    'another layout elsewhere',
    'toml',
    toml,
    ['title'],
    '나',
    toml.replace('가', '나').replace('[\n  "a",\n]', '["a"]'),
  ],
  ['a blank elsewhere', 'toml', toml, ['title'], '나', toml.replace('가', '나').replace('image = ', 'image  = ')],
  ['a key in another table', 'toml', toml, ['draft'], true, `${toml}draft = true\n`],
  ['other line ends', 'toml', toml, ['draft'], true, `draft = true\n${toml}`.replaceAll('\n', '\r\n')],
  ['a text that doesn’t parse', 'toml', toml, ['title'], '나', toml.replace('"가"', '나')],
  [
    'another order',
    'yaml',
    yaml,
    ['title'],
    '나',
    `date: 2024-03-17\ntitle: 나 # 제목\n${yaml.slice(yaml.indexOf('tags'))}`,
  ],
  ['quotes elsewhere', 'yaml', yaml, ['title'], '나', yaml.replace('가', '나').replace('- a', '- "a"')],
  ['a number for a text', 'yaml', yaml, ['title'], '1', yaml.replace('가', '1')],
  ['a map without its last key', 'yaml', yaml, ['cover', 'image'], undefined, yaml.replace('\n  image: a.png', '')],
  ['a comma too few', 'json', '{"a": 1, "b": 2}', ['a'], 3, '{"a": 3 "b": 2}'],
  ['blanks elsewhere', 'json', '{"a": 1, "b": 2}', ['a'], 3, '{"a": 3, "b":2}'],
] as [string, 'toml' | 'yaml' | 'json', string, KeyPath, EditValue | undefined, string][])(
  '%s is not proven (%s)',
  (...given) => {
    const [, format, old, path, value, text] = given
    const key = path[0] === 'draft' ? -1 : old.indexOf(path[0])
    const start = format === 'json' ? key - 1 : key
    const end = old.indexOf(format === 'json' ? ',' : '\n', start)
    const place = key < 0 ? null : { start, end }
    expect(() => proveEdit(old, { text, place }, { format, path, value })).toThrow('not-proven')
  },
)

test('what was asked for is', () => {
  const place = { start: 0, end: 11 }
  proveEdit(toml, { text: toml.replace('가', '나'), place }, { format: 'toml', path: ['title'], value: '나' })
  proveEdit(yaml, { text: `${yaml}draft: true\n`, place: null }, { format: 'yaml', path: ['draft'], value: true })
})
