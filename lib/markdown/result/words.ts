/** Words as Hugo counts them: with isCJK, each character of a word that isn't plain ASCII. */
export function countWords(text: string, isCJK: boolean): number {
  const words = text.split(/\s+/u).filter(Boolean)
  if (!isCJK) return words.length
  let count = 0
  for (const word of words) count += isAscii(word) ? 1 : [...word].length
  return count
}

/** About 500 syllables of Hangul, kanji or kana a minute, and 200 words of anything else. */
export function readingMinutes(text: string): number {
  const syllables = text.match(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const others = text.replace(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu, ' ')
  const words = others.match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu)?.length ?? 0
  return Math.max(1, Math.ceil(syllables / 500 + words / 200))
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text)
}
