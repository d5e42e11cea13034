import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'

/** A picture on this machine, as an author has it: of few colours, so that it is small. */
export async function pngFile(name: string, { width, height } = { width: 640, height: 360 }): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'gaji-picture-')), name)
  writeFileSync(file, await pngBytes(width, height))
  return file
}

export function pngBytes(width: number, height: number): Promise<Buffer> {
  const square = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#fff"/><rect x="20%" y="20%" width="40%" height="40%" fill="#635"/></svg>`
  return sharp(Buffer.from(square)).png().toBuffer()
}
