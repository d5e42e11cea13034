import { expect, test } from 'vitest'
import { vectorsFile } from '../build/givens'
import { nearestWords, vectorOf } from '../figures/skip-gram'
import { analogy } from '../figures/vectors'
import { liveWords } from '../words/words'
import { learnSentences, vectorRoomOf } from './vector-room'

const open = () => vectorRoomOf(JSON.parse(vectorsFile()))

test('each analogy that is shown is true of the vectors, with the words asked with left out and only so', () => {
  for (const language of ['ko', 'en'])
    for (const [from = '', to = '', word = ''] of liveWords(language).figures.vectors.analogies) {
      expect(analogy(open().shipped, [from, to, word], true)).toBe('쓰기')
      expect(analogy(open().shipped, [from, to, word], false)).toBe(word)
    }
})

test('what was learnt before knows its neighbours', () => {
  const { shipped } = open()
  const near = (word: string) =>
    nearestWords(shipped, vectorOf(shipped, shipped.words.indexOf(word)), [shipped.words.indexOf(word)], 6).map(
      (each) => each.word,
    )
  expect(near('인코더')).toContain('디코더')
  expect(near('구글')).toContain('마이크로소프트')
})

test('learning in the page makes the loss fall, and neighbours of it; the same for the seed', () => {
  const room = open()
  const before = room.live.loss
  while (learnSentences(room, 1000)) {}
  expect(room.live.loss).toBeLessThan(before * 0.75)
  const vectors = { ...room.live, values: room.live.centre }
  const near = (word: string) =>
    nearestWords(vectors, vectorOf(vectors, vectors.words.indexOf(word)), [vectors.words.indexOf(word)], 5).map(
      (each) => each.word,
    )
  for (const word of ['토큰', '디코더', '학습']) console.info(word, '→', near(word).join(' '))
  expect(near('전문')).toContain('혼합')
})
