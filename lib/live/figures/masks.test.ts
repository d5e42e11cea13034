import { expect, test } from 'vitest'
import { liveWords } from '../words/words'
import { firstValues } from './figure'
import { livePress } from './html'
import { maskOf, masks } from './masks'

const shown = (mask: boolean[][]) => mask.map((row) => row.map((isSeen) => (isSeen ? '#' : '.')).join(''))

test('one mask shows all, one what came before, and one reads the first half before it writes the rest', () => {
  expect(shown(maskOf('both', 3))).toEqual(['###', '###', '###'])
  expect(shown(maskOf('ahead', 3))).toEqual(['#..', '##.', '###'])
  expect(shown(maskOf('split', 4))).toEqual(['##..', '##..', '###.', '####'])
})

test('a word always sees itself', () => {
  for (const kind of ['both', 'ahead', 'split'] as const)
    for (const length of [2, 5, 8]) maskOf(kind, length).forEach((row, at) => void expect(row[at]).toBe(true))
})

const words = liveWords('ko').figures.masks
const drawn = (values: Record<string, string>) => ({
  words,
  values: { ...firstValues(masks.fields(words)), ...values },
  press: livePress,
})

test('what the reader has written is drawn as text, and eight words of it at most', () => {
  const html = masks.draw(drawn({ sentence: '<b>하나 "둘" 셋 넷 다섯 여섯 일곱 여덟 아홉' }))
  expect(html).not.toContain('<b>')
  expect(html).toContain('&#60;b&#62;하나')
  expect(html).toContain('여덟')
  expect(html).not.toContain('아홉')
})

test('tells which words the chosen one sees, and at which it looks most where that is known', () => {
  const asked = drawn({ sentence: '가 나 다', mask: 'ahead', row: '1' })
  expect(masks.tell(asked)).toContain('가, 나')
  expect(masks.tell(asked)).not.toContain('다.')
  const looks = () => [[1], [0.25, 0.75], [0, 0, 1]]
  expect(masks.tell({ ...asked, given: looks })).toContain('‘나’(75%)')
})
