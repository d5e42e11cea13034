import sharp from 'sharp'
import { similarity } from '../encode/ssim'
import type { Pixels } from '../look/picture-kind'

/** How like its original, plainly resized, a variant is: measured from the files, apart from the encoder's own check. */
export async function fileLikeness(original: string, variant: string, width: number): Promise<number> {
  const [asked, made] = await Promise.all([pixelsOf(original, width), pixelsOf(variant, width)])
  return similarity(asked, made).all
}

async function pixelsOf(file: string, width: number): Promise<Pixels> {
  const picture = sharp(file)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width })
    .toColourspace('srgb')
    .removeAlpha()
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}
