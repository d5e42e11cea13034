import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import { readFrontMatter } from './front-matter'

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const { value, problems } = readFrontMatter('a.md', bytes)
  return { ...value, said: problems.map(formatProblem) }
}

describe('Front matter', () => {
  it.each([
    ['toml', '+++\ntitle = "A"\n+++\nbody\n', 'body\n', 4],
    ['yaml', '---\ntitle: A\n---\n\nbody\n', '\nbody\n', 4],
    ['yaml', '\ufeff---\r\ntitle: A\r\n---\r\nbody\r\n', 'body\n', 4],
    ['yaml', '\n---  \ntitle: A\n---  \nbody', 'body', 5],
    ['yaml', '---\ntitle: A\n----\nbody', '-\nbody', 3],
    ['json', '{\n  "title": "A"\n}\n\nbody {x}\n', '\nbody {x}\n', 4],
  ] as const)('%s, of %j', (format, text, body, bodyLine) => {
    expect(read(text)).toMatchObject({ format, data: { title: 'A' }, body, bodyLine, said: [] })
  })

  it.each(['just text\n', '# heading\n', '{{< hint >}}\n', '![a](b.png)\n', '---\n---\ntext\n'])(
    '%j has none',
    (text) => {
      expect(read(text)).toMatchObject({ data: {}, said: [] })
    },
  )

  it('keeps dates as the author wrote them', () => {
    expect(read('+++\ndate = 2026-02-30\nat = 2024-01-21t10:20:30z\n+++\n').data).toEqual({
      date: '2026-02-30',
      at: '2024-01-21T10:20:30Z',
    })
  })

  it('places count the lines and letters of the file', () => {
    const { places } = read('\ufeff\r\n+++\r\nTitle = "A"\r\n[menu.main]\r\n  weight = 3\r\n+++\r\n')
    expect(places.get('title')).toEqual({ key: { line: 3, column: 1 }, value: { line: 3, column: 9 } })
    expect(places.get('menu.main.weight')).toEqual({ key: { line: 5, column: 3 }, value: { line: 5, column: 12 } })
  })

  it.each([
    ['- a list\n- begins\n', 'a.md:1:1: no front matter (found "- a list")'],
    ['---\ntitle: "A\n---\n', 'a.md:2:10: YAML: Missing closing "'],
    ['+++\ntitle = A\n+++\n', 'a.md:2:9: TOML: invalid value (put quotes around text)'],
    ['+++\ntitle: A\n+++\n', 'a.md:2:6: TOML: illegal character in key (TOML writes name = "value")'],
    ['{"title": "A"', 'a.md:1:14: JSON: "}" is missing'],
    ['---\ntitle: [WIP] thing\n---\n', 'a.md:2:14: YAML: Unexpected scalar at node end (quote the value)'],
  ])('%j is an error with its place', (text, problem) => {
    expect(read(text).said[0]).toContain(problem)
  })

  it('a file in another encoding names its first bad byte', () => {
    const korean = new Uint8Array([...new TextEncoder().encode('---\ntitle: 한글 '), 0xb0, 0xa1])
    expect(read(korean).said).toEqual(['a.md:2:11: invalid UTF-8 (byte 0xB0) (save the file as UTF-8)'])
    expect(read(new Uint8Array([0xff, 0xfe, 0x41, 0])).said[0]).toContain('a.md:1:1: invalid UTF-8 (byte 0xFF)')
  })
})
