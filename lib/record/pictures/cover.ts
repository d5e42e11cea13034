/** A picture above the text, as attributes of components/figure/picture.tsx. */
export type Cover = {
  picture: { alt: string; src: string; width: number; height: number; picture: string } | OutsidePicture
  caption: string
}
/** Another site's: not before the reader comes near, and without telling that site from where. */
type OutsidePicture = {
  alt: string
  src: string
  loading: 'lazy'
  fetchPriority: 'auto'
  referrerPolicy: 'no-referrer'
}

/** A picture for social cards; another site's has no size that we know. */
export type CardPicture = { src: string; width?: number; height?: number; alt: string }
