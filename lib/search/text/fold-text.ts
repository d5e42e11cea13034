/**
 * A text as search compares it: NFC, full-width signs of ASCII as the narrow ones, lower case. Never NFKC, which makes
 * conjoining jamo of the consonants that a reader types alone (ㅌ, U+314C → U+1110).
 */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(wide, narrow).toLowerCase()
}

const wide = /[！-～]/g
const narrow = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)

/** The same of a text in NFC, and for each UTF-16 unit of it where the sign stands in the text, with the end after them. */
export function foldWithOffsets(text: string): { folded: string; at: number[] } {
  const at: number[] = []
  let folded = ''
  let place = 0
  for (const sign of text) {
    const lower = foldText(sign)
    for (let unit = 0; unit < lower.length; unit++) at.push(place)
    folded += lower
    place += sign.length
  }
  at.push(place)
  return { folded, at }
}
