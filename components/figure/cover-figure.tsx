import type { Cover } from '../../lib/record/pictures/cover'
import { Picture } from './picture'

/** A post's picture above its text. */
export function CoverFigure({ cover: { picture, caption }, langTag }: { cover: Cover; langTag: string }) {
  return (
    <figure className="post-cover">
      <Picture loading="eager" fetchPriority="high" {...picture} langTag={langTag} />
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  )
}
