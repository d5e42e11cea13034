import type { ImgHTMLAttributes } from 'react'
import type { PictureLayout, ShownPicture, ShownSource } from '../../lib/record/pictures/shown-picture'
import { wordsFor } from '../../lib/words/interface-words'
import { say } from '../../lib/words/words'

type PictureProps = ImgHTMLAttributes<HTMLImageElement> & {
  /** as the content step leaves it in the tree: `ShownPicture & PictureLayout` */
  picture?: string
  /** the name as written of a file that isn't there, or of one that can't be shown; why is told to its author */
  missing?: string
  broken?: string
  langTag: string
}

/** Every picture of a text: in the lightest form that the reader's browser knows, in the size that it is shown in. */
export function Picture({ picture, missing, broken, langTag, ...given }: PictureProps) {
  const words = wordsFor(langTag)
  if (missing) return <span className="problem-box">{say(words.pictureMissing, { name: missing })}</span>
  if (broken) return <span className="problem-box">{say(words.pictureBroken, { name: broken })}</span>
  // biome-ignore lint/a11y/useAltText: the author's alt text is among what is given, or its lack was told to her.
  const image = <img {...given} />
  if (!picture) return image
  const { original, width, height, sources, still, sizes, zoom, measure, ground } = JSON.parse(
    picture,
  ) as ShownPicture & PictureLayout
  const shown = (
    <picture className="picture" data-measure={measure} data-ground={ground ?? undefined}>
      {still.map((source) => sourceOf(source, sizes, '(prefers-reduced-motion: reduce)'))}
      {sources.map((source) => sourceOf(source, sizes))}
      {image}
    </picture>
  )
  if (!zoom) return shown
  return (
    <a
      className="zoom"
      href={original}
      data-size={`${width} ${height}`}
      data-still={still.length > 0 || undefined}
      aria-label={`${words.zoom}: ${given.alt}`}
    >
      {shown}
    </a>
  )
}

function sourceOf({ type, srcset }: ShownSource, sizes: string, media?: string) {
  const files = srcset.map(({ src, width }) => `${src} ${width}w`).join(', ')
  return <source key={media + type} type={type} srcSet={files} sizes={sizes} media={media} />
}
