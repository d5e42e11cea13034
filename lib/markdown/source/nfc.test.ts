import { expect, test } from 'vitest'
import { cpuTime } from '../../tools/testing/cpu-time'
import { normaliseText } from './nfc'

test('NFC text is left alone, compatibility jamo too', () => {
  const { text, problems, original } = normaliseText('한글 ㅋㅋ é\n끝', 'a.md', 5)
  expect(text).toBe('한글 ㅋㅋ é\n끝')
  expect(problems).toEqual([])
  expect(original({ line: 1, column: 3 })).toEqual({ line: 1, column: 3 })
})

test('NFD is composed with one warning at the first place', () => {
  const { text, problems } = normaliseText(`줄\n앞 ${'한글'.normalize('NFD')}\n${'또'.normalize('NFD')}`, 'a.md', 5)
  expect(text).toBe('줄\n앞 한글\n또')
  expect(problems).toMatchObject([
    { line: 6, column: 3, severity: 'warning', message: 'decomposed Hangul (NFD) on 2 lines' },
  ])
})

test('places lead back to the author’s columns', () => {
  const { original } = normaliseText(`${'한글'.normalize('NFD')} [x](y) e\u0301!`, 'a.md', 1)
  // 한 is three characters there, 글 three.
  expect(original({ line: 1, column: 2 })).toEqual({ line: 1, column: 4 })
  expect(original({ line: 1, column: 4 })).toEqual({ line: 1, column: 8 })
  expect(original({ line: 1, column: 12 })).toEqual({ line: 1, column: 17 })
})

test('a jamo without its vowel is named, old Hangul is not', () => {
  expect(normaliseText('\u1112\u1112', 'a.md', 1).problems[0]).toMatchObject({ code: 'lone-jamo' })
  expect(normaliseText('\u1112\u119e\u11ab글', 'a.md', 1).problems).toEqual([])
})

test('a long text in NFD costs no more than its length', () => {
  for (const piece of ['한글'.normalize('NFD'), '\u1112', '\u1161', '\u11ab', 'e\u0301\u0323', '\u0301']) {
    const line = `가${piece.repeat(90_000 / piece.length)}`
    const cost = cpuTime(() => expect(normaliseText(line, 'a.md', 1).text).toBe(line.normalize('NFC')))
    expect(cost, piece).toBeLessThan(2000)
  }
})
