import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { PictureError } from '../look/picture-problem'
import { diagram, movingGif, photo } from '../testing-pictures'
import { makeVariants } from './make-variants'
import type { PictureVariants } from './picture-variants'
import { similarity } from './ssim'

const folder = mkdtempSync(join(tmpdir(), 'gaji-variants-'))
const widths = [120, 240, 480]
let options: { cacheFolder: string; outFolder: string; widths: number[] }
let run = 0

beforeEach(() => {
  run++
  options = { cacheFolder: join(folder, `cache-${run}`), outFolder: join(folder, `out-${run}`), widths }
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, bytes: Uint8Array | string) => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}
const out = (name: string) => join(options.outFolder, name)
const filesOf = ({ sources, still, fallback }: PictureVariants) => [
  ...[...sources, ...(still ?? [])].flatMap(({ srcset }) => srcset),
  fallback,
]
const raw = async (input: string | Buffer, width: number) => {
  const { data, info } = await sharp(input)
    .autoOrient()
    .flatten({ background: '#fff' })
    .resize({ width })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height, channels: info.channels }
}

describe('every variant', () => {
  it.each(['photo', 'diagram'] as const)('of a %s looks like the plainly resized original', async (kind) => {
    const picture = kind === 'photo' ? await photo(600, 400) : await diagram(600, 400)
    const file = write(`${kind}.png`, await picture.png().toBuffer())
    const variants = await makeVariants(file, options)
    expect(variants.kind).toBe(kind === 'photo' ? 'photo' : 'line-art')
    for (const { name, width, height, bytes } of filesOf(variants)) {
      const pixels = await raw(out(name), width)
      expect({ width: pixels.width, height: pixels.height }).toEqual({ width, height })
      expect(statSync(out(name)).size).toBe(bytes)
      expect(similarity(await raw(file, width), pixels).all).toBeGreaterThanOrEqual(0.97)
    }
  })

  it('is lighter than the original, and AVIF or WebP come lightest first', async () => {
    const file = write('light.png', await (await photo(600, 400, 4)).png().toBuffer())
    const { sources, fallback, original } = await makeVariants(file, options)
    expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp'])
    // WebP, behind AVIF, at every second width.
    expect(sources.map(({ srcset }) => srcset.map(({ width }) => width))).toEqual([widths, [120, 480]])
    for (const { srcset } of sources) {
      expect(srcset.every(({ bytes }) => bytes < original.bytes / 3)).toBe(true)
    }
    expect(fallback.type).toBe('image/jpeg')
  })

  it('is never larger than the original', async () => {
    const file = write('small.png', await (await photo(200, 100)).png().toBuffer())
    const { sources, fallback } = await makeVariants(file, options)
    expect([...sources.flatMap(({ srcset }) => srcset), fallback].every(({ width }) => width <= 200)).toBe(true)
    expect(sources[0]?.srcset.at(-1)).toMatchObject({ width: 200, height: 100 })
  })
})

it('the author’s own file is kept byte for byte where it is the lightest', async () => {
  const bytes = await (await photo(110, 110)).jpeg({ quality: 20, mozjpeg: true }).toBuffer()
  const { sources, fallback } = await makeVariants(write('light.jpg', bytes), options)
  expect(sources).toMatchObject([{ type: 'image/jpeg', srcset: [{ width: 110, bytes: bytes.length }] }])
  expect(readFileSync(out(fallback.name)).equals(bytes)).toBe(true)
})

it('a picture of pure grain still gets a fallback that looks like it', async () => {
  const bytes = await (await photo(150, 100, 250)).toColourspace('b-w').png().toBuffer()
  const { fallback } = await makeVariants(write('grain.png', bytes), options)
  expect(similarity(await raw(bytes, 150), await raw(out(fallback.name), 150)).all).toBeGreaterThanOrEqual(0.97)
})

it('place and camera are stripped, the orientation is applied', async () => {
  const exif = { IFD0: { Make: 'SecretCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '37/1 33/1 0/1' } }
  const jpeg = await (await photo(500, 300))
    .withExif(exif)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 60 })
    .toBuffer()
  const variants = await makeVariants(write('gps.jpg', jpeg), options)
  expect(variants.original).toMatchObject({ width: 300, height: 500 })
  for (const { name, width, height } of filesOf(variants)) {
    const meta = await sharp(out(name)).metadata()
    expect(meta).toMatchObject({ width, height })
    expect([meta.exif, meta.xmp, meta.icc, meta.orientation ?? 1]).toEqual([undefined, undefined, undefined, 1])
    expect(readFileSync(out(name)).includes('SecretCamera')).toBe(false)
  }
})

it('a wide-gamut colour becomes the same colour in sRGB', async () => {
  const green = { create: { width: 300, height: 300, channels: 3 as const, background: '#30a050' } }
  const p3 = await sharp(green).png().withIccProfile('p3').toBuffer()
  const stored = (await sharp(p3, { ignoreIcc: true }).raw().toBuffer()).subarray(0, 3)
  expect(stored[0]).toBeGreaterThan(0x30 + 10)
  const { fallback } = await makeVariants(write('p3.png', p3), options)
  const shown = (await sharp(out(fallback.name), { ignoreIcc: true }).toColourspace('srgb').raw().toBuffer()).subarray(
    0,
    3,
  )
  for (const [i, value] of [0x30, 0xa0, 0x50].entries()) expect(Math.abs(shown[i]! - value)).toBeLessThanOrEqual(3)
})

it.each([
  ['p3', 'png'],
  ['p3', 'avif'],
  ['srgb', 'png'],
] as const)('a deep picture in %s (%s, more than 8 bits) keeps its colours', async (profile, format) => {
  const colour = { r: 200, g: 60, b: 40 }
  const eight = sharp({ create: { width: 300, height: 300, channels: 3, background: colour } }).withIccProfile(profile)
  // The 8-bit values with their profile, spread over 16: sharp's own way there would go over P3.
  const values = sharp(await eight.png().toBuffer(), { ignoreIcc: true })
    .toColourspace('rgb16')
    .keepIccProfile()
  const deep = format === 'png' ? values.png() : values.avif({ bitdepth: 10, quality: 95 })
  const file = write(`deep-${profile}.${format}`, await deep.toBuffer())
  expect(await sharp(file).metadata()).toMatchObject({ space: 'rgb16', depth: 'ushort', hasProfile: true })
  const { background, sources, fallback } = await makeVariants(file, options)
  const colours = [[1, 3, 5].map((at) => Number.parseInt(background?.slice(at, at + 2) ?? '', 16))]
  for (const { name } of [fallback, ...sources.flatMap(({ srcset }) => srcset)]) {
    const { data } = await sharp(out(name), { ignoreIcc: true })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    colours.push([...data.subarray(0, 3)])
  }
  for (const [r, g, b] of colours as [number, number, number][]) {
    expect(Math.max(Math.abs(r - 200), Math.abs(g - 60), Math.abs(b - 40)), `${r},${g},${b}`).toBeLessThanOrEqual(4)
  }
})

it('a printer’s CMYK becomes what it looks like on a screen', async () => {
  const colour = { r: 150, g: 110, b: 100 }
  const plain = sharp({ create: { width: 300, height: 200, channels: 3, background: colour } })
  const bytes = await plain.toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()
  expect((await sharp(bytes).metadata()).space).toBe('cmyk')
  const { fallback } = await makeVariants(write('cmyk.jpg', bytes), options)
  const { data } = await raw(out(fallback.name), 10)
  for (const [at, value] of Object.values(colour).entries()) expect(Math.abs(data[at]! - value)).toBeLessThanOrEqual(12)
})

it('transparency is kept', async () => {
  const file = write('clear.png', await (await diagram(400, 300, '#ffffff00')).png().toBuffer())
  const variants = await makeVariants(file, options)
  expect(variants).toMatchObject({ transparent: true, background: null })
  for (const { name } of filesOf(variants)) {
    const corner = await sharp(out(name))
      .ensureAlpha()
      .extract({ left: 0, top: 0, width: 1, height: 1 })
      .raw()
      .toBuffer()
    expect(corner[3]).toBe(0)
  }
})

it('a grey picture and one of 16 bits a channel pass', async () => {
  const grey = await (await photo(300, 200)).toColourspace('b-w').png().toBuffer()
  const deep = await (await photo(300, 200)).toColourspace('rgb16').png().toBuffer()
  for (const [name, bytes] of [
    ['grey.png', grey],
    ['deep.png', deep],
  ] as const) {
    const { fallback } = await makeVariants(write(name, bytes), options)
    expect(
      similarity(await raw(bytes, fallback.width), await raw(out(fallback.name), fallback.width)).all,
    ).toBeGreaterThan(0.97)
  }
})

it('an animated GIF keeps moving, with a still for readers who want none', async () => {
  const gif = await movingGif(320, 200, 5)
  const { animated, sources, still, fallback } = await makeVariants(write('moving.gif', gif), options)
  expect(animated).toBe(true)
  for (const { srcset } of sources) {
    for (const { name } of srcset)
      expect(await sharp(out(name)).metadata()).toMatchObject({ pages: 5, delay: [100, 100, 100, 100, 100], loop: 0 })
  }
  expect(sources.length).toBeGreaterThan(0)
  for (const { srcset } of still ?? [])
    for (const { name } of srcset) expect((await sharp(out(name)).metadata()).pages ?? 1).toBe(1)
  expect(still?.length).toBeGreaterThan(0)
  expect(fallback.type).toBe('image/gif')
})

it('a drawing that stands out of the text is made for that, a photo of its shape is not', async () => {
  const asked = { ...options, widths: [120], wideWidths: [120, 240] }
  const widest = async (name: string, picture: Sharp) => {
    const { sources } = await makeVariants(write(name, await picture.png().toBuffer()), asked)
    return Math.max(...sources.flatMap(({ srcset }) => srcset.map(({ width }) => width)))
  }
  expect(await widest('panorama.png', await photo(600, 200))).toBe(120)
  expect(await widest('timeline.png', await diagram(600, 200))).toBe(240)
  expect(await widest('boxes.png', await diagram(600, 400))).toBe(120)
})

it('an icon is published as it is, and a picture for cards in one file', async () => {
  const icon = Buffer.alloc(22)
  icon.set([0, 0, 1, 0, 1, 0, 32, 32], 0)
  const variants = await makeVariants(write('favicon.ico', icon), options)
  expect(variants).toMatchObject({ sources: [], fallback: { type: 'image/x-icon', width: 32, height: 32 } })
  expect(readFileSync(out(variants.fallback.name)).equals(icon)).toBe(true)
  const picture = await (await photo(300, 200)).jpeg().toBuffer()
  const forCards = await makeVariants(write('card.jpg', picture), { ...options, widths: [] })
  expect(forCards).toMatchObject({ sources: [], still: null, fallback: { width: 300 } })
  const moving = await makeVariants(write('card.gif', await movingGif(60, 40, 3)), { ...options, widths: [] })
  expect(moving).toMatchObject({ sources: [], fallback: { width: 60 } })
})

it('an SVG is served sanitised', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><script>alert(1)</script><path d="M0 0"/></svg>'
  const { sources, removed, original } = await makeVariants(write('a.svg', svg), options)
  expect(removed).toEqual(['<script>'])
  expect(original).toMatchObject({ width: 40, height: 30 })
  const text = readFileSync(out(sources[0]!.srcset[0]!.name), 'utf8')
  expect(text).toContain('<path d="M0 0"/>')
  expect(text).not.toContain('alert')
})

it('a picture that can’t be used throws what is wrong with it', async () => {
  await expect(makeVariants(write('empty.png', ''), options)).rejects.toBeInstanceOf(PictureError)
  expect(existsSync(options.cacheFolder)).toBe(false)
})

describe('nothing is encoded twice', () => {
  const cached = () => readdirSync(options.cacheFolder)
  const times = () => cached().map((name) => statSync(join(options.cacheFolder, name)).ino)

  it('not for the same bytes in a fresh checkout, under another name', async () => {
    const bytes = await (await photo(400, 300)).png().toBuffer()
    const first = await makeVariants(write('one.png', bytes), options)
    const before = times()
    rmSync(options.outFolder, { recursive: true })
    const second = await makeVariants(write('two.jpg', bytes), options)
    expect(second).toEqual({ ...first, contradictsName: true })
    expect(times()).toEqual(before)
    expect(filesOf(second).every(({ name }) => existsSync(out(name)))).toBe(true)
  })

  it('not when many pages ask at once', async () => {
    const file = write('often.png', await (await photo(300, 300)).png().toBuffer())
    const all = await Promise.all(Array.from({ length: 8 }, () => makeVariants(file, options)))
    expect(new Set(all).size).toBe(1)
    expect(cached()).toHaveLength(1)
  })

  it('but again when the settings for such a picture have changed', async () => {
    const file = write('earlier.png', await (await photo(300, 300)).png().toBuffer())
    const { settings } = await makeVariants(file, options)
    const note = join(options.cacheFolder, cached()[0]!, 'picture.json')
    writeFileSync(note, readFileSync(note, 'utf8').replace(settings, 'earlier'))
    const before = times()
    expect((await makeVariants(file, options)).settings).toBe(settings)
    expect(times()).not.toEqual(before)
  })

  it('but again when the cache was damaged, the widths or the bytes changed', async () => {
    const file = write('again.png', await (await photo(300, 300)).png().toBuffer())
    const { fallback } = await makeVariants(file, options)
    truncateSync(join(options.cacheFolder, cached()[0]!, fallback.name), 10)
    rmSync(options.outFolder, { recursive: true })
    await makeVariants(file, options)
    expect(statSync(out(fallback.name)).size).toBe(fallback.bytes)
    await makeVariants(file, { ...options, widths: [100] })
    expect(cached()).toHaveLength(2)
    writeFileSync(file, await (await photo(310, 300)).png().toBuffer())
    await makeVariants(file, options)
    expect(cached()).toHaveLength(3)
  })
})
