/** A diagram, a photo, or a screen with both: text and flat areas beside pictures. */
export type PictureKind = 'line-art' | 'photo' | 'screenshot'

/** A picture as a page shows it. Addresses stand as in HTML: encoded, with the base path. JSON, kept in the tree. */
export type ShownPicture = {
  /** the author's own file, at its old address; a drawing's is the sanitised one */
  original: string
  /** of the original, as seen */
  width: number
  height: number
  kind: PictureKind
  /** what the dark theme must know: it is transparent, or its ground is white */
  ground: 'clear' | 'light' | null
  /** in the order of <source>; empty where `fallback` is all there is */
  sources: ShownSource[]
  /** the first frame, for readers who want no motion */
  still: ShownSource[]
  fallback: { src: string; width: number; height: number; type: string }
}

export type ShownSource = { type: string; srcset: { src: string; width: number }[] }

/** How one use of it is laid out: decided in the content step, drawn by components/figure/picture.tsx. */
export type PictureLayout = {
  /** how wide it may become: with the text, wider, beside others in a row, or within a line */
  measure: 'text' | 'wide' | 'row' | 'line'
  sizes: string
  /** leads to the original */
  zoom: boolean
}
