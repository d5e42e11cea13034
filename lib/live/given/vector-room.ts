import { learnSentence, startSkipGram } from '../figures/skip-gram'
import type { VectorRoom } from '../figures/vectors'

/** As training/make-vectors.ts leaves it: vectors as bytes in base64, sentences as numbers of the `taught` first words. */
export type VectorFile = {
  seed: number
  size: number
  words: string[]
  vectors: string
  taught: number
  sentences: string[]
}

export function vectorRoomOf({ seed, size, words, vectors, taught, sentences }: VectorFile): VectorRoom {
  const bytes = Uint8Array.from(atob(vectors), (sign) => sign.charCodeAt(0))
  return {
    shipped: { words, size, values: new Int8Array(bytes.buffer) },
    live: startSkipGram(words.slice(0, taught), size, seed),
    sentences: sentences.map((sentence) => sentence.split(' ').map(Number)),
    at: 0,
  }
}

const mostRounds = 40

/** Learns sentence after sentence, the rate falling; false once it has gone through all of them often enough. */
export function learnSentences(room: VectorRoom, count: number): boolean {
  const all = mostRounds * room.sentences.length
  for (let n = 0; n < count && room.at < all; n++, room.at++) {
    learnSentence(
      room.live,
      room.sentences[room.at % room.sentences.length] as number[],
      0.05 * (1 - room.at / all) + 0.002,
    )
  }
  return room.at < all
}

export function learnFor(room: VectorRoom, milliseconds: number): boolean {
  const until = performance.now() + milliseconds
  while (performance.now() < until) if (!learnSentences(room, 4)) return false
  return true
}
