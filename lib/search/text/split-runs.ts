/** A run of signs of one kind, of a folded text. */
export type Run = { kind: 'syllables' | 'jamo' | 'word'; text: string; start: number; end: number }

/** Signs that join words into one name: `gpt-3`, `np.dot`, `snake_case`, `c++`. */
const joints = '-._+'

// Han and Kana are cut like Hangul: they have no spaces at all.
const run =
  /(?<syllables>[가-힣\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}]+)|(?<jamo>[ㄱ-ㅣ]+)|(?<word>[\p{L}\p{N}\p{M}](?<!\p{Script=Hangul}|\p{Script=Han}|\p{scx=Hiragana}|\p{scx=Katakana})(?:(?![가-힣ㄱ-ㅣ\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}])[\p{L}\p{N}\p{M}])*)/gu

export function splitRuns(folded: string): Run[] {
  return Array.from(folded.matchAll(run), ({ groups = {}, index, 0: text }) => {
    const kind = groups.syllables ? 'syllables' : groups.jamo ? 'jamo' : 'word'
    return { kind, text, start: index, end: index + text.length }
  })
}

/** Whether two runs that follow each other are one name. */
export function areJoined(folded: string, before: Run, after: Run): boolean {
  return after.start - before.end === 1 && joints.includes(folded[before.end] as string)
}
