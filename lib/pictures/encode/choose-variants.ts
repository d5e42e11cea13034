import type { WebType } from './encodings'

export type Variant = { name: string; width: number; height: number; bytes: number }

/** One format's files by width, for a `srcset`. */
export type Source = { type: WebType; srcset: Variant[] }

/**
 * The sources a browser is offered, lightest first: a format that saves nothing is left out, and so is all of them
 * where the author's own file is lighter than any (a small PNG often is).
 */
export function chooseSources(made: readonly Source[], own: Source | null, wanted: readonly number[]): Source[] {
  const worthy = made.filter(({ srcset }) => srcset.length > 0).map(withoutHeavier)
  const lightest = Math.min(...worthy.flatMap(({ srcset }) => srcset.map(({ bytes }) => bytes)))
  if (own?.srcset.every(({ bytes }) => bytes <= lightest)) return [own]
  const widest = Math.max(...worthy.map(({ srcset }) => srcset.at(-1)!.width))
  // A format that couldn't be had at every width serves only beside one that could.
  const whole = worthy.filter(({ srcset }) => srcset.at(-1)!.width === widest)
  const byWeight = [...whole].sort((a, b) => weight(a, wanted) - weight(b, wanted))
  const avif = byWeight.findIndex(({ type }) => type === 'image/avif')
  // WebP is read by more browsers than AVIF, so AVIF comes with WebP behind it, or not at all.
  return avif === -1 || avif === 0 ? byWeight : byWeight.filter(({ type }) => type !== 'image/avif')
}

/** A lossless drawing may weigh less at full size than scaled: then the smaller width has no use. */
function withoutHeavier({ type, srcset }: Source): Source {
  const sorted = [...srcset].sort((a, b) => a.width - b.width)
  return {
    type,
    srcset: sorted.filter((variant, i) => sorted.slice(i + 1).every(({ bytes }) => bytes > variant.bytes)),
  }
}

/** What a browser would load, summed over the wanted widths: formats may have kept different ones. */
function weight({ srcset }: Source, wanted: readonly number[]): number {
  return wanted.reduce(
    (sum, width) => sum + (srcset.find((variant) => variant.width >= width) ?? srcset.at(-1)!).bytes,
    0,
  )
}
