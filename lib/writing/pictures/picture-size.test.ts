import sharp from 'sharp'
import { expect, test } from 'vitest'
import { movingGif } from '../../pictures/testing-pictures'
import { pictureSize } from './picture-size'

const canvas = () => sharp({ create: { width: 321, height: 123, channels: 3, background: '#a63d57' } })

test.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)(
  'the size of a %s is read from its header',
  async (format) => {
    const bytes = await canvas().toFormat(format).toBuffer()
    expect(pictureSize(bytes, format)).toEqual({ width: 321, height: 123, isMoving: false })
  },
)

test('the size of a lossless WebP and of one with more than pixels', async () => {
  const plain = await canvas().webp({ lossless: true }).toBuffer()
  const noted = await canvas()
    .withExif({ IFD0: { Make: 'Camera' } })
    .webp()
    .toBuffer()
  for (const bytes of [plain, noted])
    expect(pictureSize(bytes, 'webp')).toEqual({ width: 321, height: 123, isMoving: false })
})

test('what moves is known', async () => {
  const gif = await movingGif(60, 40, 3)
  expect(pictureSize(gif, 'gif')?.isMoving).toBe(true)
  expect(pictureSize(await sharp(gif, { animated: true }).webp().toBuffer(), 'webp')?.isMoving).toBe(true)
})

test.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)('a %s that ends in its header has no size', (format) => {
  expect(pictureSize(new Uint8Array(9), format)).toBeNull()
})
