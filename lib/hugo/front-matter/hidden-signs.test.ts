import { describe, expect, it } from 'vitest'
import { formatProblem } from '../../base/problems'
import { readFrontMatter } from './front-matter'

function read(text: string) {
  const { value, problems } = readFrontMatter('a.md', new TextEncoder().encode(text))
  return { data: value.data, said: problems.map(formatProblem), problems }
}

describe('what nobody sees in front matter', () => {
  it.each([
    ['---\ntitle: "a\u202eb"\n---\n', '2:8: "title" has bidirectional control U+202E (delete it)'],
    ['---\ntags: ["\\u2066a"]\n---\n', '2:8: "tags[0]" has bidirectional control U+2066 (delete it)'],
    ['---\ntitle: "a\\ud800b"\n---\n', '2:8: "title" has half of a character, U+D800 (write the whole one)'],
    ['{"title": "a\\udc00"}\n', '1:11: "title" has half of a character, U+DC00 (write the whole one)'],
    ['---\ntitle: "a\\0b"\n---\n', '2:8: "title" has control character U+0000 (delete it)'],
    [
      `+++\ntitle = "e${'\u0301'.repeat(5_000)}"\n+++\n`,
      '2:9: "title" has more than 16 marks on one letter, the first U+0301 (remove them)',
    ],
  ])('%#: is an error that KEEP_GOING passes over, and is taken out then', (text, problem) => {
    const { said, problems, data } = read(text)
    expect(said).toEqual([`a.md:${problem}`])
    expect(problems[0]?.canPass).toBe(true)
    expect(JSON.stringify(data).length).toBeLessThan(60)
    expect(read(`---\n${JSON.stringify(data)}\n---\n`).said).toEqual([])
  })

  it('a lost letter is a warning and stays', () => {
    const { said, data } = read('---\ntitle: "a\ufffd"\n---\n')
    expect(said).toEqual(['a.md:2:8: warning: "title" has a letter that was lost, U+FFFD (write it anew)'])
    expect(data.title).toBe('a\ufffd')
  })

  it.each(['😀 한글', 'שלום', 'é', 'ที่นี่', '👨‍👩‍👧'])('%s passes', (title) => {
    expect(read(`---\ntitle: "${title}"\n---\n`).said).toEqual([])
  })
})
