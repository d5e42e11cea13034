/** What stays together in a line. */
export type Word = {
  text: string
  /** a blank stands before it, where it doesn't begin a line */
  spaced: boolean
  /** how ill a line begins with it, from 0 on */
  reluctance: number
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
/** No line begins with these. https://www.w3.org/TR/jlreq/#prohibition_rules_for_line_start_and_line_end */
const closing = /^[\p{Pe}\p{Pf}、。，．・：；！？ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ…!?,.:;%]/u
/** Nor ends with these. */
const opening = /[\p{Ps}\p{Pi}]$/u

/** Bound nouns and what joins two things: they belong to the word before. 것, 수, 때, 및 */
const bound =
  /^(?:것|수|줄|때|등|중|적|뿐|만큼|대로|채|데|바|및|또는|혹은|and|or|of|vs\.?)(?:\p{P}|$|[은는이가을를에의도로])/u
/** They belong to the word behind: 이 글, 더 빠른, 안 된다, the, a */
const leaning = /^(?:이|그|저|한|두|세|네|더|안|못|잘|왜|the|a|an|to|in|on|for|by|of|with)$/i

/**
 * Korean keeps its words whole and breaks at blanks; Chinese and Japanese, which have none, break between words too.
 * https://www.w3.org/TR/klreq/#line-breaking-rules
 */
export function wordsOf(text: string, lang: string): Word[] {
  const words: Word[] = []
  for (const written of text.split(/\s+/).filter(Boolean)) {
    const parts = han.test(written) ? withoutBlanks(written, lang) : [written]
    for (const [at, part] of parts.entries()) {
      const before = words.at(-1)?.text ?? ''
      words.push({ text: part, spaced: at === 0, reluctance: at > 0 ? 1 : reluctanceOf(part, before) })
    }
  }
  return words
}

function reluctanceOf(word: string, before: string): number {
  if (/[:—–|·,.!?…]$/.test(before)) return 0
  if (leaning.test(before) || bound.test(word)) return 3
  // A sign between two parts of a title ends the line before.
  return /^[—–|·/&+=→-]$/u.test(word) ? 4 : 1
}

function withoutBlanks(text: string, lang: string): string[] {
  const parts: string[] = []
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = parts.at(-1)
    const together = last !== undefined && (closing.test(segment) || opening.test(last) || isHangul(last, segment))
    if (together) parts[parts.length - 1] += segment
    else parts.push(segment)
  }
  return parts
}

/** 漢字는: the particle stays with its word. */
function isHangul(last: string, next: string): boolean {
  return /^[\p{Script=Hangul}\p{Script=Latin}\d]/u.test(next) && !/[、。：；！？]$/u.test(last)
}
