import sharp from 'sharp'
import { expect, test } from 'vitest'
import { movingGif } from '../../pictures/testing-pictures'
import { isCleanPicture, isWholePicture, withoutNotes } from './clean-bytes'

const canvas = () => sharp({ create: { width: 321, height: 123, channels: 3, background: '#a63d57' } })
const withPlace = () => canvas().withExif({ IFD3: { GPSLatitude: '37/1 33/1 0/1', GPSLatitudeRef: 'N' } })

test.each(['png', 'webp'] as const)('a %s with notes is not clean, one without is', async (format) => {
  expect(isCleanPicture(await canvas().toFormat(format).toBuffer(), format)).toBe(true)
  expect(isCleanPicture(await withPlace().toFormat(format).toBuffer(), format)).toBe(false)
})

test('of other formats nobody says that they are clean', async () => {
  expect(isCleanPicture(await canvas().jpeg().toBuffer(), 'jpeg')).toBe(false)
})

test('notes are taken out of a moving WebP, which goes on moving', async () => {
  const moving = sharp(await movingGif(60, 40, 3), { animated: true })
  const noted = await moving
    .withExif({ IFD0: { Make: 'Camera' } })
    .webp()
    .toBuffer()
  expect((await sharp(noted).metadata()).exif).toBeDefined()
  const made = withoutNotes(noted)
  const { exif, pages } = await sharp(made, { animated: true }).metadata()
  expect([exif, pages, isCleanPicture(made, 'webp')]).toEqual([undefined, 3, true])
})

test.each(['png', 'jpeg', 'webp'] as const)('a %s that was cut is not whole', async (format) => {
  const bytes = await canvas().toFormat(format).toBuffer()
  expect(isWholePicture(bytes, format)).toBe(true)
  expect(isWholePicture(bytes.subarray(0, Math.floor(bytes.length * 0.7)), format)).toBe(false)
})
