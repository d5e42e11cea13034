import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { diagram, movingGif, photo } from '../testing-pictures'
import { inspectPicture } from './inspect-picture'
import { inBothLanguages } from './picture-problem'

const folder = mkdtempSync(join(tmpdir(), 'gaji-inspect-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, bytes: Uint8Array | string) => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}
const look = async (name: string, bytes: Uint8Array | string) => inspectPicture(write(name, bytes))
const problemOf = async (name: string, bytes: Uint8Array | string) => {
  const result = await look(name, bytes)
  return 'problem' in result ? result.problem : null
}

describe('a file that is no picture gives a clear error', () => {
  it('an empty one', async () => {
    const problem = await problemOf('empty.png', '')
    expect(problem).toMatchObject({ code: 'picture-empty', en: { message: expect.stringContaining('0 bytes') } })
    expect(inBothLanguages(problem!).message).toBe(
      '그림 파일이 비어 있습니다(0바이트) / the picture file is empty (0 bytes)',
    )
  })

  it.each(['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const)('a truncated %s', async (format) => {
    const whole = await (await photo(300, 200)).toFormat(format).toBuffer()
    const problem = await problemOf(`cut.${format}`, whole.subarray(0, Math.floor(whole.length * 0.6)))
    expect(problem).toMatchObject({ code: 'picture-broken' })
    expect(problem?.en.message).not.toContain(folder)
  })

  it('30,000 × 30,000 pixels, at once', async () => {
    const started = performance.now()
    const problem = await problemOf('huge.png', hugePng(30_000, 30_000))
    expect(problem).toMatchObject({ code: 'picture-too-large' })
    expect(problem?.ko.message).toContain('30,000 × 30,000')
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('a small file whose header promises more than it holds', async () => {
    expect(await problemOf('promise.png', hugePng(9000, 9000))).toMatchObject({ code: 'picture-broken' })
  })

  it('but an icon is one, as large as its largest picture', async () => {
    const icon = Buffer.alloc(22 + 16)
    icon.set([0, 0, 1, 0, 2, 0, 16, 16], 0)
    icon.set([0, 0], 22)
    expect(await look('favicon.ico', icon)).toMatchObject({
      format: 'ico',
      width: 256,
      height: 256,
      contradictsName: false,
    })
    expect(await look('photo.png', icon)).toMatchObject({ format: 'ico', contradictsName: true })
  })

  it('a saved web page, a Git LFS pointer, an iPhone’s HEIC, plain text', async () => {
    expect(await problemOf('page.png', '\n<!DOCTYPE html><html></html>')).toMatchObject({ code: 'picture-is-web-page' })
    expect(await problemOf('lfs.png', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n')).toMatchObject({
      code: 'picture-is-lfs-pointer',
    })
    expect(await problemOf('a.heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic')).toMatchObject({ code: 'picture-heic' })
    expect(await problemOf('a.png', 'hello')).toMatchObject({ code: 'picture-unknown' })
  })

  it('an SVG that isn’t well-formed', async () => {
    expect(await problemOf('a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>')).toMatchObject({
      code: 'picture-broken',
      en: { message: expect.stringContaining("Expected closing tag 'g'") },
    })
  })
})

describe('a picture is seen for what it is', () => {
  it('a PNG named .jpg is a PNG', async () => {
    const bytes = await (await diagram(200, 100)).png().toBuffer()
    expect(await look('named.jpg', bytes)).toMatchObject({
      format: 'png',
      contradictsName: true,
      width: 200,
      height: 100,
    })
    expect(await look('named.PNG', bytes)).toMatchObject({ contradictsName: false })
  })

  it('an upright size where the camera lay on its side', async () => {
    const bytes = await (await photo(300, 200)).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(await look('turned.jpg', bytes)).toMatchObject({ width: 200, height: 300, plain: false })
  })

  it('diagrams and photos', async () => {
    expect(await look('d.png', await (await diagram(900, 500)).png().toBuffer())).toMatchObject({
      kind: 'line-art',
      background: '#ffffff',
      transparent: false,
      plain: true,
    })
    const jpeg = await (await photo(900, 600)).jpeg({ quality: 90 }).toBuffer()
    expect(await look('p.jpg', jpeg)).toMatchObject({ kind: 'photo', background: null })
  })

  it('transparency that is meant, and alpha that is only there', async () => {
    const clear = await (await diagram(300, 200, '#ffffff00')).png().toBuffer()
    expect(await look('clear.png', clear)).toMatchObject({ transparent: true, background: null })
    const opaque = await (await diagram(300, 200)).ensureAlpha().png().toBuffer()
    expect(await look('opaque.png', opaque)).toMatchObject({ transparent: false, background: '#ffffff' })
    const softEdge = await sharp(await (await diagram(299, 200)).png().toBuffer())
      .extend({ right: 1, background: '#ffffff80' })
      .png()
      .toBuffer()
    expect(await look('edge.png', softEdge)).toMatchObject({ transparent: false })
  })

  it('motion', async () => {
    const gif = await movingGif(120, 80, 3)
    expect(await look('moving.gif', gif)).toMatchObject({ format: 'gif', animated: true, width: 120, height: 80 })
    expect(await look('moving.webp', await sharp(gif, { animated: true }).webp().toBuffer())).toMatchObject({
      animated: true,
    })
    const still = await (await diagram(60, 40)).png().toBuffer()
    const apng = Buffer.concat([
      still.subarray(0, 33),
      pngChunk('acTL', Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])),
      still.subarray(33),
    ])
    expect(await look('moving.png', apng)).toMatchObject({ format: 'png', animated: true })
    expect(await look('still.png', still)).toMatchObject({ animated: false })
  })

  it('an SVG by its own size', async () => {
    const svg =
      '<?xml version="1.0"?>\n<!-- made by hand -->\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"/>'
    expect(await look('a.svg', svg)).toMatchObject({ format: 'svg', width: 40, height: 30, kind: 'line-art' })
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe(svg)
  })
})

/** A PNG whose header tells any size, with hardly any data behind it. */
function hugePng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const data = deflateSync(Buffer.alloc(1000))
  return Buffer.concat([start, pngChunk('IHDR', header), pngChunk('IDAT', data), pngChunk('IEND', Buffer.alloc(0))])
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
