import * as hb from 'harfbuzzjs'
import type { Run } from './open-letters'

/** A line of text as outlines: no program that draws it needs a font. */
export type SetText = {
  /** in em, of which one is the size of the letters */
  width: number
  /** SVG elements, from the origin at the base line on, in em */
  outlines: string
}

/** `tracking`: what stands between letters besides, in em. */
export function setText(runs: readonly Run[], tracking = 0): SetText {
  let x = 0
  let outlines = ''
  for (const { text, face } of runs) {
    const buffer = new hb.Buffer()
    buffer.addText(text)
    buffer.guessSegmentProperties()
    hb.shape(face.font, buffer)
    const scale = 1 / face.unitsPerEm
    const positions = buffer.getGlyphPositions()
    for (const [at, { codepoint: glyph }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[at] ?? {}
      // Glyph 0 is the box that stands for a missing one.
      if (glyph === 0) continue
      const path = face.path(glyph)
      const place = `translate(${short(x + xOffset * scale)} ${short(-yOffset * scale)}) scale(${scale} ${-scale})`
      if (path) outlines += `<path transform="${place}" d="${path}"/>`
      x += xAdvance * scale + tracking
    }
  }
  return { width: x, outlines }
}

function short(number: number): string {
  return String(Math.round(number * 10_000) / 10_000)
}
