import { editDistance } from '../../base/text/edit-distance'
import { toJamo } from '../text/jamo'
import { type IndexFiles, wordsLike } from './index-files'

/** The most words that stand for a wrong one. */
const most = 3

/**
 * Words of the site that are nearly this: first those that it begins, key by key, then those with a slip or two. A slip is
 * a key too much, too few, another one, or two that changed places (optimal string alignment); Latin words of four letters
 * may have one, of eight two; Hangul words one up to eight keys, else two.
 */
export async function nearWords(files: IndexFiles, word: string): Promise<string[]> {
  const keys = toJamo(word)
  const isHangul = /[가-힣]/.test(word)
  const words = (await wordsLike(files, word)).filter(([known]) => /[가-힣]/.test(known) === isHangul)
  const begun = words.filter(([known]) => keys.length > 2 && toJamo(known).startsWith(keys))
  if (begun.length > 0) return commonest(begun)
  const allowed = isHangul
    ? keys.length < 4
      ? 0
      : keys.length <= 8
        ? 1
        : 2
    : word.length < 4
      ? 0
      : word.length < 8
        ? 1
        : 2
  const near = words.flatMap(([known, pages]) => {
    const keysOfKnown = toJamo(known)
    if (Math.abs(keysOfKnown.length - keys.length) > allowed) return []
    const slips = editDistance(keys, keysOfKnown)
    return slips > allowed ? [] : [{ known, pages, slips }]
  })
  const least = Math.min(...near.map(({ slips }) => slips))
  return commonest(near.filter(({ slips }) => slips === least).map(({ known, pages }) => [known, pages]))
}

function commonest(words: [string, number][]): string[] {
  const ordered = words.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)
  return ordered.slice(0, most).map(([word]) => word)
}
