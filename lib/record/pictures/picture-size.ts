/** A picture of which only the place and the pixels are known. */
export type PictureSize = { path: string; width: number; height: number }
