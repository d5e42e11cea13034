import { expect, test } from 'vitest'
import { conflictsOf, mergedText, mergeTexts } from './merge-texts'

const base = '+++\ntitle = "가"\n+++\n\n하나\n\n둘\n\n셋\n'

test('changes in different places are both kept', () => {
  const parts = mergeTexts(base, base.replace('하나', '하나!'), base.replace('셋', '셋?\n넷'))
  expect(conflictsOf(parts)).toEqual([])
  expect(mergedText(parts, () => 'mine')).toBe(base.replace('하나', '하나!').replace('셋', '셋?\n넷'))
})

test('of changes in one place both texts are there', () => {
  const parts = mergeTexts(base, base.replace('둘', '두울'), base.replace('둘', '두 번째'))
  expect(parts).toContainEqual({ mine: '두울\n', base: '둘\n', theirs: '두 번째\n' })
  expect(mergedText(parts, () => 'mine')).toBe(base.replace('둘', '두울'))
  expect(mergedText(parts, () => 'theirs')).toBe(base.replace('둘', '두 번째'))
  expect(mergedText(parts, () => 'both')).toBe(base.replace('둘', '두울\n두 번째'))
})

test('the same change made twice is one', () => {
  const changed = base.replace('둘', '2')
  expect(mergeTexts(base, changed, changed)).toEqual([{ same: changed }])
})

test('line ends, and a last line without one, stay as each has them', () => {
  const crlf = base.replaceAll('\n', '\r\n')
  expect(mergedText(mergeTexts(crlf, crlf, crlf.replace('셋', '넷')), () => 'mine')).toBe(crlf.replace('셋', '넷'))
  const parts = mergeTexts('가', '가\n나', '가\n다\n')
  expect(mergedText(parts, () => 'both')).toBe('가\n나\n가\n다\n')
  expect(mergedText(mergeTexts('', '', '새 글'), () => 'mine')).toBe('새 글')
})

test('a text that was emptied on one side and changed on the other is a conflict', () => {
  expect(conflictsOf(mergeTexts(base, '', base.replace('둘', '2')))).toHaveLength(1)
})

test('each place has a choice of its own', () => {
  const [mine, theirs] = ['1', '2'].map((sign) => base.replace('하나', `하나${sign}`).replace('셋', `셋${sign}`))
  const parts = mergeTexts(base, mine ?? '', theirs ?? '')
  const [first] = conflictsOf(parts)
  expect(conflictsOf(parts)).toHaveLength(2)
  expect(mergedText(parts, (place) => (place === first ? 'mine' : 'theirs'))).toBe(
    base.replace('하나', '하나1').replace('셋', '셋2'),
  )
})
