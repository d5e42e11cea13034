/**
 * What NFD takes apart as letters that stand alone, ㄱ to ㅣ: fonts for text have no others, and a reader knows no others.
 * Whole syllables stay.
 */
export function aloneWhereUnjoined(text: string): string {
  // U+3131 to U+3163, as the letters that begin a syllable or stand within it; without the three consonants that are
  // doubled at its beginning alone, the first of them are in the order of those that end it (from U+11A8 on).
  const letters = Array.from({ length: 51 }, (_, at) => String.fromCodePoint(0x3131 + at))
  const ends = letters.filter((letter) => !/[\u3138\u3143\u3149]/.test(letter))
  return text.replace(/[\u1100-\u11ff]/g, (part) => {
    return letters.find((letter) => letter.normalize('NFKD') === part) ?? ends[part.charCodeAt(0) - 0x11a8] ?? part
  })
}
