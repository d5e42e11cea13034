import { expect, test } from 'vitest'
import { aloneWhereUnjoined } from './jamo'

test.each([
  ['값', 'ㄱㅏㅄ'],
  ['먹었다', 'ㅁㅓㄱㅇㅓㅆㄷㅏ'],
  ['빵과 닭', 'ㅃㅏㅇㄱㅘ ㄷㅏㄺ'],
  ['BERT 1', 'BERT 1'],
])('%s is taken apart into letters that stand alone', (text, letters) => {
  expect(aloneWhereUnjoined(text.normalize('NFD'))).toBe(letters)
})

test('every syllable is, and none of its letters is one that joins', () => {
  const all = Array.from({ length: 11172 }, (_, at) => String.fromCodePoint(0xac00 + at)).join('')
  expect(aloneWhereUnjoined(all.normalize('NFD'))).toMatch(/^[\u3131-\u3163]+$/)
})
