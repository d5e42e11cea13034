import { expect, it } from 'vitest'
import { excerpt, rangesOf } from './mark-text'

const marked = (text: string, ...words: string[]) => rangesOf(text, words).map(([from, to]) => text.slice(from, to))

it('marks a word whatever it is written with', () => {
  expect(marked('작업 기억과 작업기억', '작업기억')).toEqual(['작업 기억', '작업기억'])
  expect(marked('GPT-3, gpt3, Gpt 3', 'gpt3')).toEqual(['GPT-3', 'gpt3', 'Gpt 3'])
  expect(marked('ＢＥＲＴ는', 'bert')).toEqual(['ＢＥＲＴ'])
})

it('marks no part of another Latin word', () => {
  expect(marked('storage, rag, 1rag', 'rag')).toEqual(['rag'])
})

it('joins marks that touch', () => {
  expect(marked('언어모델', '언어', '모델', '어모')).toEqual(['언어모델'])
})

it('keeps to the signs of the text, also where lower case has more of them', () => {
  expect(marked('İ 가지', '가지')).toEqual(['가지'])
  expect(marked('😀가지', '가지')).toEqual(['가지'])
})

it('takes a stretch around the first word, cut between words', () => {
  const text = `${'앞의 말이 길다. '.repeat(30)}여기에 가지가 있다. ${'뒤의 말이 길다. '.repeat(30)}`
  const shown = excerpt(text, ['가지'])
  expect(shown).toContain('가지가 있다')
  expect(shown.startsWith('… ')).toBe(true)
  expect(shown.endsWith(' …')).toBe(true)
  expect(shown.length).toBeLessThanOrEqual(150)
  expect(excerpt('짧은 글', ['없는'])).toBe('짧은 글')
})
