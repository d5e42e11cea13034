import { expect, it } from 'vitest'
import { foldText } from './fold-text'
import { gramsOf } from './grams'
import { withoutParticle } from './particles'

const grams = (text: string) => gramsOf(foldText(text))

it('cuts syllables into pairs, over one space too', () => {
  expect(grams('작업 기억')).toEqual(['작업', '업기', '기억'])
  expect(grams('작업, 기억')).toEqual(['작업', '기억'])
})

it('knows a syllable alone, and before its particle', () => {
  expect(grams('뇌')).toEqual(['뇌'])
  expect(grams('뇌를')).toEqual(['뇌', '뇌를'])
})

it('knows a Latin word, its singular, its letters and what joints make', () => {
  expect(grams('Decoders')).toEqual(['decoders', 'decoder'])
  expect(grams('class')).toEqual(['class'])
  expect(grams('1rag')).toEqual(['1rag', 'rag'])
  expect(grams('GPT-3')).toEqual(['gpt', '3', 'gpt3'])
  expect(grams('np.dot_all')).toEqual(['np', 'dot', 'all', 'npdotall'])
})

it('cuts Han and Kana like Hangul', () => {
  expect(grams('東京大学')).toEqual(['東京', '京大', '大学'])
  expect(grams('トークン')).toEqual(['トー', 'ーク', 'クン'])
})

it('folds what is written in another way', () => {
  expect(foldText('ＧＰＴ－３')).toBe('gpt-3')
  expect(foldText('가지')).toBe('가지')
  // NFKC would make a conjoining jamo of it.
  expect(foldText('ㅌ')).toBe('ㅌ')
})

it('takes particles off, and leaves two syllables', () => {
  expect(withoutParticle('트랜스포머에서')).toBe('트랜스포머')
  expect(withoutParticle('배포하는')).toBe('배포')
  expect(withoutParticle('나이')).toBe('나이')
  expect(withoutParticle('파이토치')).toBe('파이토치')
})
