import { readFileSync } from 'node:fs'
import { convert } from 'fontverter'
import * as hb from 'harfbuzzjs'
import { type FontFile, fontFiles, type Weight } from './font-files'

/** A font that is open: what it covers is what it really has glyphs for. */
export type Face = {
  font: hb.Font
  unitsPerEm: number
  covers(codePoint: number): boolean
  path(glyph: number): string
}

/** A piece of a text in one font. */
export type Run = { text: string; face: Face }

export type Letters = {
  /** The text in runs, each by a font that has all of it. What no font has is left out: there is never a box for it. */
  runsOf(text: string, weight: Weight): Promise<Run[]>
}

const weights: Record<Weight, number> = { medium: 500, bold: 700 }
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
/** They change what stands before them, and are nothing to be drawn. */
const joiners = /\p{Default_Ignorable_Code_Point}|\p{Emoji_Modifier}/gu

/** Opens a font when a text first needs it; Hanja and emoji lie in many files, of which most sites need none. */
export function openLetters(): Letters {
  const opened = new Map<string, Promise<Face>>()
  const files: Record<Weight, FontFile[]> = { medium: fontFiles('medium'), bold: fontFiles('bold') }
  return { runsOf }

  async function runsOf(text: string, weight: Weight): Promise<Run[]> {
    const runs: Run[] = []
    for (const { segment } of graphemes.segment(text.normalize('NFC').replace(/\s+/g, ' '))) {
      for (const run of await drawable(segment, weight)) {
        const last = runs.at(-1)
        if (last?.face === run.face) last.text += run.text
        else runs.push(run)
      }
    }
    return runs
  }

  /** As it is written; else without what only modifies it; else in plainer signs (ﬁ, ㎞); else what of it there is. */
  async function drawable(grapheme: string, weight: Weight): Promise<Run[]> {
    const plain = grapheme.replace(joiners, '')
    for (const text of [grapheme, plain, plain.normalize('NFKC')]) {
      const face = text && (await faceOf(text, weight))
      if (face) return [{ text, face }]
    }
    const parts = await Promise.all([...plain].map(async (text) => ({ text, face: await faceOf(text, weight) })))
    return parts.flatMap(({ text, face }) => (face ? [{ text, face }] : []))
  }

  async function faceOf(text: string, weight: Weight): Promise<Face | null> {
    const codes = [...text].map((sign) => sign.codePointAt(0)!)
    const isPicture = /\p{Emoji_Presentation}|\ufe0f/u.test(text)
    const inOrder = isPicture ? files[weight].toSorted((a, b) => Number(b.isEmoji) - Number(a.isEmoji)) : files[weight]
    for (const file of inOrder) {
      if (file.ranges && !codes.every((code) => isWithin(code, file))) continue
      const face = await open(file, weight)
      if (codes.every(face.covers)) return face
    }
    return null
  }

  function open(file: FontFile, weight: Weight): Promise<Face> {
    const key = `${weight} ${file.path}`
    const face = opened.get(key) ?? openFace(file, weight)
    opened.set(key, face)
    return face
  }
}

function isWithin(code: number, { ranges }: FontFile): boolean {
  return ranges === null || ranges.some(([first, last]) => first <= code && code <= last)
}

async function openFace({ path }: FontFile, weight: Weight): Promise<Face> {
  const face = new hb.Face(new hb.Blob(await unpacked(path)))
  const font = new hb.Font(face)
  if ('wght' in face.getAxisInfos()) font.setVariations([new hb.Variation('wght', weights[weight])])
  const known = new Set(face.collectUnicodes())
  const paths = new Map<number, string>()
  return {
    font,
    unitsPerEm: face.upem,
    covers: (code) => known.has(code),
    path(glyph) {
      const path = paths.get(glyph) ?? font.glyphToPath(glyph)
      paths.set(glyph, path)
      return path
    },
  }
}

let unpacking: Promise<unknown> = Promise.resolve()

/** One after the other: the unpacker hands out its own memory, which the next font takes before this one is copied. */
function unpacked(path: string): Promise<Uint8Array> {
  const font = unpacking.then(() => convert(readFileSync(path), 'sfnt'))
  unpacking = font.catch(() => undefined)
  return font
}
