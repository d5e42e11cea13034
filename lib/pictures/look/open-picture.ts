import sharp, { type Sharp } from 'sharp'

/** 2 ** 27: more than any phone's camera takes, and safe to decode on a small machine. */
export const pixelLimit = 134_217_728

/** How sharp opens every picture: a damaged one throws, a huge one is never decoded. */
export const openOptions = { failOn: 'error', limitInputPixels: pixelLimit } as const

/**
 * A picture whose pixels come out as sRGB. With more than 8 bits a channel, sharp takes a profile over to P3 and leaves
 * it there, so such a picture goes to 8 bits first and keeps its profile for the usual way.
 */
export async function openPicture(file: string, { frames = false } = {}): Promise<Sharp> {
  const { depth, space, hasProfile } = await sharp(file, { limitInputPixels: false }).metadata()
  if (depth === 'uchar' || !hasProfile) return sharp(file, { ...openOptions, animated: frames })
  const flat = sharp(file, { ...openOptions, ignoreIcc: true })
    .autoOrient()
    .keepIccProfile()
  const isGrey = space === 'grey16' || space === 'b-w'
  const eight = await flat
    .toColourspace(isGrey ? 'b-w' : 'srgb')
    .png({ compressionLevel: 0 })
    .toBuffer()
  return sharp(eight, openOptions)
}
