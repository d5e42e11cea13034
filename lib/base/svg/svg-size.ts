export type Attributes = Record<string, string>

/** CSS pixels in each unit. https://www.w3.org/TR/css-values/#absolute-lengths */
const units: Record<string, number> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
}

/** Browsers' own size for a drawing that tells none. */
const unsized = { width: 300, height: 150 }

/** A drawing has no pixels, so nothing is lost below this side, and no browser is asked for a plane of gigabytes. */
const longestSide = 8192

type SvgSize = {
  width: number
  height: number
  attributes: Attributes
  /** the size that was asked for, where it was beyond the longest side */
  written: { width: number; height: number } | null
}

/** From the attributes, else the view box; `attributes` make the drawing tell it itself, so that <img> keeps its shape. */
export function svgSize(root: Attributes): SvgSize {
  const box = (root.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const [, , boxWidth = 0, boxHeight = 0] = box.length === 4 && box.every(Number.isFinite) ? box : []
  const hasBox = boxWidth > 0 && boxHeight > 0
  const ratio = hasBox ? boxHeight / boxWidth : unsized.height / unsized.width
  const givenWidth = pixels(root.width)
  const givenHeight = pixels(root.height)
  const width = givenWidth ?? (givenHeight ? givenHeight / ratio : hasBox ? boxWidth : unsized.width)
  const height = givenHeight ?? width * ratio
  const scale = Math.min(1, longestSide / Math.max(width, height))
  const rounded = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
  const viewBox: Attributes = hasBox ? {} : { viewBox: `0 0 ${width} ${height}` }
  const isGiven = givenWidth !== null || givenHeight !== null
  return {
    ...rounded,
    attributes: { ...viewBox, width: `${rounded.width}`, height: `${rounded.height}` },
    // A view box is a measure of its own (millionths of an inch, say) and asks for no size.
    written: scale < 1 && isGiven ? { width: Math.round(width), height: Math.round(height) } : null,
  }
}

/** "12pt" → 16; null for "100%", "10em" and what is no length */
function pixels(length: string | undefined): number | null {
  const match = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '')
  const unit = units[match?.[2]?.toLowerCase() ?? 'none']
  const size = match && unit ? Number(match[1]) * unit : 0
  return size > 0 ? size : null
}
