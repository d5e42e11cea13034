import type { PictureFormat } from '../../base/picture-format'
import type { PictureKind } from '../../record/pictures/shown-picture'
import type { Source, Variant } from './choose-variants'
import type { WebType } from './encodings'

export type PictureVariants = {
  /** a hash of the settings that it was encoded with */
  settings: string
  original: { width: number; height: number; bytes: number }
  format: PictureFormat
  kind: PictureKind
  /** wants a light backing in the dark theme */
  transparent: boolean
  /** colour along the rim, null where there is none: "#ffffff" would glare in the dark theme */
  background: string | null
  animated: boolean
  /** in the order of <source>; with the author's own format where that is the lightest */
  sources: Source[]
  /** the first frame, for readers who want no motion; null where nothing moves */
  still: Source[] | null
  /** for <img src>, feeds and social cards */
  fallback: Variant & { type: WebType }
  /** what a sanitised SVG lost: "<script>", "onload" */
  removed: string[]
  /** the size that an SVG gave itself, where it was scaled down to one that a page can use */
  written: { width: number; height: number } | null
  /** a PNG named `.jpg` */
  contradictsName: boolean
}
