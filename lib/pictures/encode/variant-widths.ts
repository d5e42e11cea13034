/** WebP's longest side. https://developers.google.com/speed/webp/faq */
const longestSide = 16_383

/** A drawing of 1,720 × 14,000 still passes; beyond, the encoders' memory grows without a reader's gain. */
const mostPixels = 24_000_000

/** A width so near below the original's saves too little to be encoded. */
const nearOriginal = 0.9

/**
 * The wanted widths of a picture, ascending: none larger than the original, which stands in once for all that are
 * (and for those hardly smaller), none twice, and very tall pictures as wide as their height allows.
 */
export function variantWidths(wanted: readonly number[], width: number, height: number): number[] {
  const ratio = height / width
  const allowed = Math.min(width, Math.floor(longestSide / ratio), Math.floor(Math.sqrt(mostPixels / ratio)))
  const widest = Math.max(1, allowed)
  const isBeyond = wanted.some((one) => one > widest)
  const widths = wanted.map((one) => Math.min(Math.round(one), widest))
  const worthy = widths.filter((one) => !isBeyond || one === widest || one < widest * nearOriginal)
  return [...new Set(worthy)].sort((a, b) => a - b)
}
