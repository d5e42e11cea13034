import type { ShownPicture, ShownSource } from '../../record/pictures/shown-picture'
import type { Source } from '../encode/choose-variants'
import type { PictureVariants } from '../encode/picture-variants'
import type { Inspection } from '../look/inspect-picture'

type Addresses = {
  /** of a file that was encoded, by its name */
  address(name: string): string
  /** of the author's own */
  original(): Promise<string>
}

/** A picture in all its files. */
export async function shownVariants(
  variants: PictureVariants,
  { address, original }: Addresses,
): Promise<ShownPicture> {
  const { kind, sources, still, fallback, format } = variants
  const { width, height } = variants.original
  const [only] = sources
  const isFallbackAlone = sources.length === 1 && only?.srcset.length === 1 && only.srcset[0]?.name === fallback.name
  const shownSource = ({ type, srcset }: Source): ShownSource => {
    return { type, srcset: srcset.map((variant) => ({ src: address(variant.name), width: variant.width })) }
  }
  return {
    original: format === 'svg' ? address(fallback.name) : await original(),
    width,
    height,
    kind,
    ground: groundOf(variants),
    sources: isFallbackAlone ? [] : sources.map(shownSource),
    still: (still ?? []).map(shownSource),
    fallback: { src: address(fallback.name), width: fallback.width, height: fallback.height, type: fallback.type },
  }
}

type Look = Pick<Inspection, 'kind' | 'transparent' | 'background'> & { width: number; height: number; type: string }

/** The author's own file, laid out as the build will lay it out. */
export function plainPicture(src: string, look: Look): ShownPicture {
  const { kind, width, height, type } = look
  const seen = { original: src, width, height, kind, ground: groundOf(look) }
  return { ...seen, sources: [], still: [], fallback: { src, width, height, type } }
}

/** White paper glares in the dark theme; what is transparent was drawn for a light ground. */
function groundOf({ transparent, background }: Pick<Inspection, 'transparent' | 'background'>): ShownPicture['ground'] {
  if (transparent) return 'clear'
  const channels =
    /^#(..)(..)(..)/
      .exec(background ?? '')
      ?.slice(1)
      .map((hex) => Number.parseInt(hex, 16)) ?? []
  return channels.length === 3 && channels.every((channel) => channel >= 225) ? 'light' : null
}
