import { describe, expect, test } from 'vitest'
import { countWords, readingMinutes } from './words'

describe('reading time', () => {
  test.each([
    ['two minutes of Hangul', '가'.repeat(1000), 2],
    ['a little more is a minute more', '가'.repeat(1001), 3],
    ['the blanks of a sentence cost nothing', '가나다 '.repeat(300), 2],
    ['a minute of English', 'word '.repeat(200), 1],
    ['both, each by its own measure', `${'가'.repeat(500)} ${'word '.repeat(200)}`, 2],
    ['an English word with a particle is one word, and its particle a syllable', 'GPT는 '.repeat(200), 2],
    ['numbers and names are words', 'GPT-4 3.5 '.repeat(100), 1],
    ['nothing is a minute', '', 1],
  ])('%s', (_, text, minutes) => expect(readingMinutes(text)).toBe(minutes))
})

test('words are counted as Hugo counts them, with isCJK by character', () => {
  expect(countWords('모델은 attention을 쓴다', false)).toBe(3)
  expect(countWords('모델은 attention 쓴다', true)).toBe(6)
})
