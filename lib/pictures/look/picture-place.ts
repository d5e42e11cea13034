import sharp from 'sharp'

/** Whether a photo's notes tell where it was taken. Its light copies never do; whoever opens the original can read it. */
export async function tellsPlace(file: string): Promise<boolean> {
  const meta = await sharp(file, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  return meta?.exif !== undefined && hasLatitude(meta.exif)
}

const gpsPointer = 0x8825
const latitude = 2

/** TIFF's directories: a count, then twelve bytes an entry. https://www.cipa.jp/std/documents/e/DC-008-Translation-2019-E.pdf */
function hasLatitude(exif: Buffer): boolean {
  const tiff = exif.toString('latin1', 0, 4) === 'Exif' ? exif.subarray(6) : exif
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))
  const entry = (directory: number, tag: number) => {
    const entries = Array.from({ length: short(directory) }, (_, at) => directory + 2 + at * 12)
    return entries.find((at) => short(at) === tag)
  }
  try {
    const pointer = entry(long(4), gpsPointer)
    return pointer !== undefined && entry(long(pointer + 8), latitude) !== undefined
  } catch (error) {
    // Notes that were cut off tell nothing.
    if (error instanceof RangeError) return false
    throw error
  }
}
