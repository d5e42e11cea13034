import { aloneWhereUnjoined } from '../../base/text/jamo'
import { say } from '../../words/words'
import type { Drawn, LiveFigure } from './figure'
import { numberOf } from './figure'
import { bar, chip, note, row } from './html'

export const pieceKinds = ['syllables', 'bytes', 'jamo', 'bpe', 'grams'] as const
export type PieceKind = (typeof pieceKinds)[number]

export const bytesOf = (text: string): string[] =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0'))

/** Initial, medial and final consonants by themselves, as they are said to a reader: 값 → ㄱㅏㅄ. */
export function jamoOf(text: string): string[] {
  return [...aloneWhereUnjoined(text.normalize('NFD'))]
}

type Merge = readonly [string, string]

/** The most frequent pair of neighbours becomes a piece of its own, again and again. Pieces stay within words. */
export function learnMerges(text: string, most: number): Merge[] {
  const words = piecedWords(text)
  const merges: Merge[] = []
  while (merges.length < most) {
    const counts = new Map<string, number>()
    for (const word of words)
      for (let at = 1; at < word.length; at++) {
        const pair = `${word[at - 1]}\u0000${word[at]}`
        counts.set(pair, (counts.get(pair) ?? 0) + 1)
      }
    const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    if (!best || best[1] < 2) break
    const merge = best[0].split('\u0000') as [string, string]
    merges.push(merge)
    words.forEach((word, at) => {
      words[at] = mergeIn(word, merge)
    })
  }
  return merges
}

/** A text in the pieces that were learnt, in the order in which they were. */
export function cutBy(merges: readonly Merge[], text: string): string[] {
  return piecedWords(text).flatMap((word) => merges.reduce(mergeIn, word))
}

function piecedWords(text: string): string[][] {
  return (text.normalize('NFC').match(/\s?\S+/gu) ?? []).map((word) => [...word.replace(/\s/, '▁')])
}

function mergeIn(word: readonly string[], [left, right]: Merge): string[] {
  const pieces: string[] = []
  for (const piece of word) {
    if (piece === right && pieces.at(-1) === left) pieces[pieces.length - 1] = left + right
    else pieces.push(piece)
  }
  return pieces
}

/** fastText's: every run of three to six signs of a word between its bounds, and the word itself. */
export function gramsOf(word: string): string[] {
  const signs = [...`<${word.normalize('NFC')}>`]
  const grams: string[] = []
  for (let size = 3; size <= 6; size++)
    for (let at = 0; at + size <= signs.length; at++) grams.push(signs.slice(at, at + size).join(''))
  return [...new Set([...grams, signs.join('')])]
}

/** How many signs are tried when the pieces are learnt: a reader may paste a whole page. */
const mostLearnt = 6000

function partsOf({ words, values }: Drawn<'pieces', undefined>) {
  const text = (values.text || words.text).slice(0, mostLearnt)
  const merges = learnMerges(`${words.corpus} ${text}`, numberOf(values, 'merges', 0, 200))
  const pieces: Record<Exclude<PieceKind, 'grams'>, string[]> = {
    syllables: [...text.normalize('NFC')],
    bytes: bytesOf(text.normalize('NFC')),
    jamo: jamoOf(text),
    bpe: cutBy(merges, text),
  }
  return { text, merges, pieces, kind: pieceKinds.find((kind) => kind === values.kind) ?? 'bpe' }
}

export const pieces: LiveFigure<'pieces'> = {
  name: 'pieces',
  fields: (words) => [
    { kind: 'text', name: 'text', label: words.textLabel, value: words.text, limit: 400 },
    {
      kind: 'choice',
      name: 'kind',
      label: words.kindLabel,
      value: 'bpe',
      options: pieceKinds.map((kind) => [kind, words.kinds[kind]]),
    },
    { kind: 'range', name: 'merges', label: words.mergesLabel, value: '60', min: 0, max: 200, step: 1 },
    { kind: 'text', name: 'pair', label: words.pairLabel, value: words.pair, limit: 30 },
  ],
  draw(drawn) {
    const { words, values } = drawn
    const { kind, pieces, merges } = partsOf(drawn)
    const most = Math.max(...Object.values(pieces).map(({ length }) => length))
    const bars = Object.entries(pieces).map(([name, list]) =>
      bar(words.kinds[name as PieceKind], list.length / most, String(list.length), name === kind ? '' : 'faint'),
    )
    const shown =
      kind === 'grams'
        ? gramRows(drawn, values.pair || words.pair)
        : row(
            words.kinds[kind],
            pieces[kind].slice(0, 120).map((piece) => chip(piece.replace(' ', '▁'))),
          )
    const learnt = merges.slice(-8).map(([left, right]) => chip(left + right, 'taught'))
    return `${shown}<div>${bars.join('')}</div>${kind === 'bpe' && learnt.length > 0 ? row(say(words.learnt, { count: merges.length }), learnt) : ''}${note(words.meaning[kind])}`
  },
  tell(drawn) {
    const { pieces } = partsOf(drawn)
    return say(drawn.words.tell, {
      syllables: pieces.syllables.length,
      bytes: pieces.bytes.length,
      jamo: pieces.jamo.length,
      bpe: pieces.bpe.length,
    })
  },
}

/** Two words in fastText's pieces; what both have is set apart. */
function gramRows({ words }: Drawn<'pieces', undefined>, pair: string): string {
  const [one = '', other = ''] = pair.trim().split(/\s+/)
  const [first, second] = [gramsOf(one), gramsOf(other)]
  const rows = [one, other].map((word, at) => {
    const [own, others] = at === 0 ? [first, second] : [second, first]
    return row(
      word,
      own.map((gram) => chip(gram, others.includes(gram) ? 'taught' : 'faint')),
    )
  })
  const shared = first.filter((gram) => second.includes(gram)).length
  return rows.join('') + note(say(words.shared, { shared, first: first.length, second: second.length }))
}
