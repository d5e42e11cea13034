/**
 * How wide a text is at most, in the size it is set in. The server has no font to ask, so the widths are those of
 * Pretendard's semibold Latin (Inter) and full-width Hangul, rounded up: a box may be a little too wide, never too narrow.
 */
export function textWidth(text: string, fontSize: number): number {
  let em = 0
  for (const character of text) em += advance(character)
  return Math.ceil(em * fontSize)
}

const classes: [RegExp, number][] = [
  [/[ilj|!'.,:;]/, 0.33],
  [/[ ()[\]frtI/1·]/, 0.44],
  [/[mwMW%@]/, 0.98],
  [/[A-Z&+=]/, 0.78],
  [/[a-z]/, 0.63],
  [/[0-9_$?#*-]/, 0.67],
]

const known = new Map<string, number>()

function advance(character: string): number {
  let width = known.get(character)
  if (width === undefined) {
    // Hangul, Han, emoji and whatever is not foreseen are as wide as they are high.
    width = classes.find(([pattern]) => pattern.test(character))?.[1] ?? 1
    if (/[\u00c0-\u024f\u0370-\u03ff]/.test(character)) width = 0.78
    known.set(character, width)
  }
  return width
}
