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

/**
 * A picture for social cards; another site's has no size that we know. `isChosen`: its author has named it for that, and
 * wants no other.
 */
export type CardPicture = { src: string; width?: number; height?: number; alt: string; isChosen?: true }

/** What is shown on a drawn card. `src`: as it stands in HTML, of a file that is published. */
export type CardFigure = { src: string; isPhoto: boolean }
