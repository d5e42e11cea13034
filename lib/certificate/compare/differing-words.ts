/** Words that stand in one text where others stand in the other. */
export type Difference = { theirs: string[]; ours: string[] }

/** So many equal words in a row say that two texts go on together. */
const together = 3

/** Where two texts part, and where they meet again. For texts that are nearly the same. */
export function differingWords(theirs: readonly string[], ours: readonly string[]): Difference[] {
  const differences: Difference[] = []
  let at = 0
  let there = 0
  while (at < ours.length || there < theirs.length) {
    if (ours[at] === theirs[there]) {
      at++
      there++
      continue
    }
    const [skipTheirs, skipOurs] = nextMeeting(theirs, ours, there, at)
    differences.push({ theirs: theirs.slice(there, there + skipTheirs), ours: ours.slice(at, at + skipOurs) })
    there += skipTheirs
    at += skipOurs
  }
  return differences
}

function nextMeeting(theirs: readonly string[], ours: readonly string[], there: number, at: number): [number, number] {
  const longest = theirs.length - there + ours.length - at
  for (let words = 1; words < longest; words++) {
    for (let skip = Math.max(0, words - (ours.length - at)); skip <= Math.min(words, theirs.length - there); skip++) {
      if (meet(theirs, ours, there + skip, at + words - skip)) return [skip, words - skip]
    }
  }
  return [theirs.length - there, ours.length - at]
}

function meet(theirs: readonly string[], ours: readonly string[], there: number, at: number): boolean {
  for (let next = 0; next < together; next++) if (theirs[there + next] !== ours[at + next]) return false
  return true
}
