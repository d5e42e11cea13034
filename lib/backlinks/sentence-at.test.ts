import { expect, it } from 'vitest'
import { sentenceAt } from './sentence-at'

const around = (text: string, link: string, tag = 'ko') => {
  const from = text.indexOf(link)
  return sentenceAt(text, { from, to: from + link.length }, tag)
}

it('is the sentence that a link stands in', () => {
  const text = '가지를 심었다. 물은 물 주기에서 말한 대로 준다. 잎이 났다.'
  expect(around(text, '물 주기')).toBe('물은 물 주기에서 말한 대로 준다.')
  expect(around(text, '잎')).toBe('잎이 났다.')
  expect(around('See the guide. It is short.', 'guide', 'en')).toBe('See the guide.')
})

it('is all of them where a link reaches over several', () => {
  expect(around('하나다. 둘이다. 셋이다.', '하나다. 둘')).toBe('하나다. 둘이다.')
})

it('is cut between words where it is long', () => {
  const words = Array.from({ length: 60 }, (_, number) => `낱말${number}`).join(' ')
  const said = around(words, '낱말30')
  expect(said).toMatch(/^…낱말\d+ .* 낱말30 .* 낱말\d+…$/)
  expect(said.length).toBeLessThan(200)
  expect(around(words, '낱말0')).toMatch(/^낱말0 .*…$/)
  expect(around(words, '낱말59')).toMatch(/^….* 낱말59$/)
})

it('is short even of a text without spaces', () => {
  expect(around('가'.repeat(500), '가가').length).toBeLessThan(200)
})
