/** Long enough for what is said, short enough for a list. */
const longest = 160

const segmenters = new Map<string, Intl.Segmenter>()

/** The sentence of a text around what stands at `from`; of a long one what is near, cut between words. */
export function sentenceAt(text: string, { from, to }: { from: number; to: number }, langTag: string): string {
  const [start, end] = edgesOf(text, from, to, langTag)
  if (end - start <= longest) return text.slice(start, end).trim()
  const spare = Math.max(0, longest - (to - from)) >> 1
  const first = wordEdge(text, Math.max(start, from - spare), start, -1)
  const last = wordEdge(text, Math.min(end, Math.max(from + spare, to + spare)), end, 1)
  return `${first > start ? '…' : ''}${text.slice(first, last).trim()}${last < end ? '…' : ''}`
}

/** A link may reach over several sentences. */
function edgesOf(text: string, from: number, to: number, langTag: string): [start: number, end: number] {
  let start = 0
  let end = text.length
  for (const { index, segment } of segmenter(langTag).segment(text)) {
    if (index <= from) start = index
    if (index + segment.length < to) continue
    end = index + segment.length
    break
  }
  return [start, end]
}

/** Outwards to the next space, if one is near. */
function wordEdge(text: string, at: number, limit: number, step: 1 | -1): number {
  for (let place = at; place !== limit && Math.abs(place - at) < 20; place += step)
    if (/\s/.test(text[place] as string)) return place
  return at
}

function segmenter(langTag: string): Intl.Segmenter {
  const made = segmenters.get(langTag) ?? new Intl.Segmenter(langTag, { granularity: 'sentence' })
  segmenters.set(langTag, made)
  return made
}
