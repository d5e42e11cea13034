import { deflateSync } from 'node:zlib'
import type { Indexed } from './few-colours'

/** A card's at most: what a messenger loads before anyone looks. */
export const mostBytes = 100_000

/** A PNG with a palette. https://www.w3.org/TR/png-3/ */
export function writePng(
  { indices, palette }: Indexed,
  { width, height }: { width: number; height: number },
): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height)
  for (let row = 0; row < height; row++)
    rows.set(indices.subarray(row * width, (row + 1) * width), row * (width + 1) + 1)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // eight bits, by a palette
  head.set([8, 3], 8)
  // At level 9 a card is a fifth smaller and takes fifteen times as long: it is mostly one colour.
  const data = deflateSync(rows, { level: 5, memLevel: 9 })
  const chunks = [chunk('IHDR', head), chunk('PLTE', palette), chunk('IDAT', data), chunk('IEND', new Uint8Array())]
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...chunks])
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1
  return crc
})

/** Node's own is younger than the Node that we promise. https://www.w3.org/TR/png-3/#D-CRCAppendix */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = crcOfByte[(crc ^ byte) & 255]! ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}
