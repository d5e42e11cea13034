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

/** From the attributes, else the view box; `attributes` make the drawing tell it itself, so that <img> keeps its shape. */
export function svgSize(root: Attributes): { width: number; height: number; attributes: Attributes } {
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
  const rounded = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
  const viewBox: Attributes = hasBox ? {} : { viewBox: `0 0 ${width} ${height}` }
  return { ...rounded, attributes: { ...viewBox, width: `${rounded.width}`, height: `${rounded.height}` } }
}

/** "12pt" → 16; null for "100%", "10em" and what is no length */
function pixels(length: string | undefined): number | null {
  const match = /^\s*(\d*\.?\d+(?:e[+-]?\d+)?)\s*([a-z]*)\s*$/i.exec(length ?? '')
  const unit = units[match?.[2]?.toLowerCase() ?? 'none']
  const size = match && unit ? Number(match[1]) * unit : 0
  return size > 0 ? size : null
}

/** Control characters are no XML, even as references. */
export function escapeXml(text: string): string {
  const plain = text.replace(/(?![\t\n\r])\p{Cc}/gu, '')
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
