import { initialOf } from '../text/jamo'

/**
 * What grams share that lie in one file: the first syllable and the next one's initial consonant, so that a syllable which
 * is still being composed (트랜스ㅍ) asks for one; of other words the first three letters.
 */
export function shardKey(gram: string): string {
  const [first = '', second = '', third = ''] = gram
  return /[가-힣]/.test(first) ? first + initialOf(second) : first + second + third
}

/** The number of the file, by FNV-1a over UTF-16 units. */
export function shardOf(key: string, count: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % count
}
