import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { bar, note, safe } from './html'
import { nearestWords, type SkipGram, type Vectors, vectorOf } from './skip-gram'

/** What was loaded: vectors that were learnt before, and those that are being learnt under the reader's eyes. */
export type VectorRoom = { shipped: Vectors; live: SkipGram; sentences: number[][]; at: number }

const shown = 6

function neighboursOf(vectors: Vectors, word: string): { word: string; likeness: number }[] {
  const at = vectors.words.indexOf(word)
  return at < 0 ? [] : nearestWords(vectors, vectorOf(vectors, at), [at], shown)
}

/** Where `to` is to `from` as the answer is to `word`; the words asked with may be left out, as is the custom. */
export function analogy(
  vectors: Vectors,
  [from, to, word]: readonly [string, string, string],
  leavesOut: boolean,
): string | undefined {
  const places = [from, to, word].map((each) => vectors.words.indexOf(each))
  if (places.some((at) => at < 0)) return undefined
  const [a, b, c] = places.map((at) => unit(vectorOf(vectors, at))) as [number[], number[], number[]]
  const sought = c.map((value, axis) => value + (b[axis] as number) - (a[axis] as number))
  return nearestWords(vectors, sought, leavesOut ? places : [], 1)[0]?.word
}

const unit = (vector: readonly number[]) => vector.map((value) => value / (Math.hypot(...vector) || 1))

type Neighbour = { word: string; likeness: number }

function partsOf({ words, values, given }: Drawn<'vectors', VectorRoom>) {
  const word = (values.word || words.word).trim().toLowerCase()
  const shipped = given ? neighboursOf(given.shipped, word) : []
  const live = given ? neighboursOf({ ...given.live, values: given.live.centre }, word) : []
  return { word, shipped, live }
}

export const vectors: LiveFigure<'vectors', VectorRoom> = {
  name: 'vectors',
  fields: (words) => [
    { kind: 'text', name: 'word', label: words.wordLabel, value: words.word, limit: 20 },
    {
      kind: 'choice',
      name: 'train',
      label: words.trainLabel,
      value: 'no',
      options: [
        ['no', words.rest],
        ['yes', words.train],
      ],
    },
  ],
  draw(drawn) {
    const { words, given } = drawn
    const { word, shipped, live } = partsOf(drawn)
    const bars = (list: Neighbour[]) =>
      `<div>${list.map(({ word, likeness }) => bar(word, Math.max(0, likeness), likeness.toFixed(2))).join('')}</div>`
    const known =
      shipped.length > 0
        ? `<p class="live-label">${safe(say(words.shipped, { word }))}</p>${bars(shipped)}`
        : note(say(words.unknown, { word }))
    const learning =
      given && given.live.trained > 0
        ? `<p class="live-sum">${say(words.progress, { pairs: given.live.trained.toLocaleString('en'), loss: given.live.loss.toFixed(2) })}</p>${live.length > 0 ? bars(live) : note(say(words.notLive, { word }))}`
        : ''
    const told = words.analogies.map(([from = '', to = '', other = '']) => {
      if (!given) return ''
      const asked = [from, to, other] as const
      const [without, whole] = [analogy(given.shipped, asked, true), analogy(given.shipped, asked, false)]
      return note(say(words.analogy, { from, to, other, answer: without ?? '?', whole: whole ?? '?' }))
    })
    return `${known}${learning}${told.join('')}${note(words.meaning)}`
  },
  tell(drawn) {
    const { word, shipped, live } = partsOf(drawn)
    const list = (each: Neighbour[]) =>
      each
        .slice(0, 3)
        .map(({ word }) => word)
        .join(', ')
    const told =
      shipped.length > 0 ? say(drawn.words.tell, { word, list: list(shipped) }) : say(drawn.words.unknown, { word })
    return live.length > 0 && drawn.values.train === 'yes'
      ? `${told} ${say(drawn.words.tellLive, { list: list(live) })}`
      : told
  },
}
