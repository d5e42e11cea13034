import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it, test } from 'vitest'
import { diagram, movingGif, photo } from '../../pictures/testing-pictures'
import { sharedPath, skipAloud } from '../../tools/testing/shared'
import type { NewPicture } from '../pictures/picture-rules'
import { mostBytes } from '../pictures/picture-rules'
import { encodePicture } from './encode-picture'

const encode = (bytes: Uint8Array, name = 'a.png', alt = '') => encodePicture({ bytes, name, alt })
const taken = async (bytes: Uint8Array, name?: string): Promise<NewPicture> => {
  const made = await encode(bytes, name)
  if ('refused' in made) throw new Error(made.refused.code)
  return made
}
const refusal = async (bytes: Uint8Array) => {
  const made = await encode(bytes)
  return 'refused' in made ? made.refused : made.name
}
const text = (written: string) => new TextEncoder().encode(written)

/** A header that promises so many pixels, and nothing behind it. */
function bomb(width: number, height: number): Uint8Array {
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(data.length, 0)
    ends.writeUInt32BE(crc(body), 4)
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(99))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}

describe('A picture', () => {
  it('is upright, in sRGB, and says nothing of camera, place or notes', async () => {
    const jpeg = await (await photo(300, 200))
      .withIccProfile('p3')
      .withExif({ IFD0: { Make: 'Camera' }, IFD3: { GPSLatitude: '37/1 33/1 0/1', GPSLatitudeRef: 'N' } })
      .withXmp(
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"/><?xpacket end="w"?>',
      )
      .jpeg()
      .toBuffer()
    const turned = await sharp(jpeg).keepMetadata().withMetadata({ orientation: 6 }).toBuffer()
    expect(await sharp(turned).metadata()).toMatchObject({ orientation: 6, hasProfile: true })
    const made = await taken(turned, 'IMG_0001.jpg')
    expect(made).toMatchObject({ width: 200, height: 300, name: expect.stringMatching(/^image-[0-9a-f]{8}\.webp$/) })
    const meta = await sharp(made.bytes).metadata()
    expect(meta).toMatchObject({ format: 'webp', width: 200, height: 300, space: 'srgb' })
    expect([meta.exif, meta.xmp, meta.icc, meta.iptc, meta.orientation]).toEqual(Array(5).fill(undefined))
    for (const note of ['Camera', 'GPS', 'xmpmeta', 'Exif']) expect(Buffer.from(made.bytes).includes(note)).toBe(false)
  })

  it('is the same file when it is put in twice, and when it is put in again as it was made', async () => {
    const png = await (await photo(200, 100)).png().toBuffer()
    const first = await taken(png, 'Retrieval 단계.png')
    expect(first.name).toMatch(/^retrieval-[0-9a-f]{8}\.webp$/)
    expect(await taken(png, 'Retrieval 단계.png')).toEqual(first)
    expect((await taken(first.bytes, 'retrieval.webp')).name).toBe(first.name)
  })

  it('of few colours keeps every pixel as it is', async () => {
    const png = await (await diagram(800, 400)).png().toBuffer()
    const { bytes } = await taken(png)
    const [before, after] = await Promise.all([png, bytes].map((one) => sharp(one).removeAlpha().raw().toBuffer()))
    expect(before?.equals(after ?? Buffer.alloc(0))).toBe(true)
    const lossy = await sharp(png).webp({ quality: 85 }).toBuffer()
    expect(bytes.length).toBeLessThan(lossy.length)
  })

  it('that moves goes on moving', async () => {
    const made = await taken(await movingGif(60, 40, 5), 'walk.gif')
    expect(made).toMatchObject({ width: 60, height: 40, name: expect.stringMatching(/^walk-/) })
    expect(await sharp(made.bytes).metadata()).toMatchObject({ format: 'webp', pages: 5 })
  })

  it('with an alpha channel or with 16 bits keeps what one sees', async () => {
    const clear = await sharp({ create: { width: 40, height: 40, channels: 4, background: '#ff000080' } })
      .png()
      .toBuffer()
    expect(await sharp((await taken(clear)).bytes).metadata()).toMatchObject({ hasAlpha: true })
    const deep = await (await photo(60, 40)).toColourspace('rgb16').withIccProfile('p3').png().toBuffer()
    expect(await sharp((await taken(deep)).bytes).metadata()).toMatchObject({ format: 'webp', depth: 'uchar' })
  })
})

test.each([
  ['an SVG', text('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'svg'],
  ['an SVG behind a prologue', text('<?xml version="1.0"?><!-- a --><svg></svg>'), 'svg'],
  ['a HEIC photo', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(40)]), 'heic'],
  ['a film', Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom'), Buffer.alloc(40)]), 'unknown'],
  ['a PDF', text('%PDF-1.7\n'), 'pdf'],
  ['a web page named .png', text('<!doctype html><html><body>404</body></html>'), 'webPage'],
  ['a pointer', text('version https://git-lfs.github.com/spec/v1\n'), 'pointer'],
  ['nothing', new Uint8Array(), 'empty'],
  ['a text', text('hello'), 'unknown'],
  ['a picture of 20,000 × 20,000', bomb(20_000, 20_000), 'tooManyPixels'],
  ['a picture of 40,000 × 10', bomb(40_000, 10), 'tooManyPixels'],
  ['a header alone', bomb(100, 100).subarray(0, 40), 'damaged'],
])('%s is refused', async (_, bytes, code) => {
  expect(await refusal(bytes)).toMatchObject({ code })
})

test('what is cut off, moves as a PNG, or is too heavy is refused, and the next picture is taken', async () => {
  const jpeg = await (await photo(400, 300)).jpeg().toBuffer()
  expect(await refusal(jpeg.subarray(0, jpeg.length / 2))).toEqual({ code: 'damaged' })
  const png = await (await photo(60, 40)).png().toBuffer()
  const control = Buffer.concat([
    png.subarray(0, 33),
    Buffer.from([0, 0, 0, 8]),
    Buffer.from('acTL'),
    Buffer.alloc(12),
    png.subarray(33),
  ])
  expect(await refusal(control)).toEqual({ code: 'movingPng' })
  const heavy = new Uint8Array(mostBytes + 1)
  heavy.set(jpeg)
  expect(await refusal(heavy)).toEqual({ code: 'tooHeavy', values: { size: '30.0' } })
  expect(await refusal(jpeg)).toMatch(/webp$/)
})

const folder = sharedPath('sites', 'gogo-hugo-blog', 'content', 'posts')
if (!folder) skipAloud('the first user’s pictures')

test.skipIf(!folder)('her twelve pictures keep their pixels and weigh a ninth', async () => {
  const names = readdirSync(folder ?? '').filter((name) => name.endsWith('.png'))
  let [before, after] = [0, 0]
  for (const name of names) {
    const bytes = readFileSync(join(folder ?? '', name))
    const made = await taken(bytes, name)
    const { width, height } = await sharp(bytes).metadata()
    expect(made).toMatchObject({ width, height })
    expect(made.bytes.length, name).toBeLessThan(150 * 1024)
    before += bytes.length
    after += made.bytes.length
  }
  expect(names).toHaveLength(12)
  expect(after).toBeLessThan(before / 8.5)
})
