import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openColours } from './few-colours'
import { writePng } from './write-png'

const size = { width: 40, height: 20 }

function painted(colourAt: (x: number, y: number) => number[]): Uint8Array {
  const pixels = new Uint8Array(size.width * size.height * 4)
  for (let y = 0; y < size.height; y++)
    for (let x = 0; x < size.width; x++) pixels.set([...colourAt(x, y), 255], (y * size.width + x) * 4)
  return pixels
}
const read = async (pixels: Uint8Array, most: number) => {
  const png = writePng(openColours(pixels)(most), size)
  return { meta: await sharp(png).metadata(), data: await sharp(png).removeAlpha().raw().toBuffer() }
}

test('flat colours come out to the bit, in a PNG with a palette', async () => {
  const [ground, ink, accent] = [
    [0xfb, 0xfa, 0xf7],
    [0x22, 0x1d, 0x29],
    [0x5c, 0x2a, 0x86],
  ]
  const pixels = painted((x, y) => (y < 4 ? ink : x < 10 ? accent : ground)!)
  const { meta, data } = await read(pixels, 16)
  expect(meta).toMatchObject({ ...size, format: 'png', isPalette: true })
  expect([...data]).toEqual([...pixels].filter((_, at) => at % 4 !== 3))
})

test('of many colours as many stay as are asked for, each near what it was', async () => {
  const pixels = painted((x, y) => [x * 6, y * 12, 128])
  expect(openColours(pixels)(24).palette.length).toBe(24 * 3)
  const { data } = await read(pixels, 128)
  const away = [...data].map((value, at) => Math.abs(value - pixels[Math.floor(at / 3) * 4 + (at % 3)]!))
  expect(Math.max(...away)).toBeLessThan(24)
})
