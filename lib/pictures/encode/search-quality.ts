/** What came of a quality: `distance` is 1 where it looks just right enough, less where it looks better. */
export type Tried = { quality: number; distance: number }

/** An encoder's qualities, and by how much the logarithm of the distance falls with one step of them on most pictures. */
export type QualityScale = { least: number; most: number; slope: number }

export const search = {
  /** Where a try should land: what was meant for one width then looks right at the next one as well. */
  aim: 0.77,
  /** Looks better than anyone asked for, at the price of bytes. */
  wasteful: 0.5,
  /** A second look for a lighter one isn't worth its time within so many steps of quality. */
  near: 4,
  mostTries: 5,
}

/** The quality that would have been right, seen from one that was tried. */
export function betterQuality({ quality, distance }: Tried, { least, most, slope }: QualityScale): number {
  const better = quality + Math.log(Math.max(distance, 0.01) / search.aim) / slope
  return Math.round(Math.max(least, Math.min(most, better)))
}

/** Between steep pictures (a step of quality changes much) and flat ones. */
const steepest = 0.1
const flattest = 0.025

/** How steep a picture is, by two tries of it. */
export function slopeBetween(one: Tried, other: Tried): number {
  const slope = Math.log(one.distance / other.distance) / (other.quality - one.quality)
  return Math.max(flattest, Math.min(steepest, slope))
}

/**
 * The lightest try that looks right; null where the best quality doesn't. With a good guess it is the first: each try
 * tells how far the next one has to go, and two how steep the picture is. `before`: a try that is made already.
 */
export async function searchQuality<T extends Tried>(
  scale: QualityScale,
  guess: number,
  make: (quality: number) => Promise<T>,
  before: T | null = null,
): Promise<{ best: T | null; slope: number }> {
  let { slope } = scale
  let best: T | null = null
  let failed: T | null = null
  let last: T | null = null
  let quality = guess
  for (let tries = 0; tries < search.mostTries; tries++) {
    const made: T = (tries === 0 && before) || (await make(quality))
    if (last) slope = slopeBetween(last, made)
    last = made
    if (made.distance > 1) failed = made
    else best = made
    const lowest: number = failed ? failed.quality : scale.least - 1
    if (best && (best.distance >= search.wasteful || best.quality - lowest <= search.near || tries > 1)) break
    if (lowest >= scale.most) break
    quality = Math.max(betterQuality(made, { ...scale, slope }), lowest + (best ? 1 : 3))
    quality = Math.min(quality, best ? best.quality - 1 : scale.most)
    if (!best && tries === search.mostTries - 2) quality = scale.most
  }
  return { best, slope }
}
