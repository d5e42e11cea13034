import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { filesBelow } from '../../base/disk/files-below'

type Source = { from: string; at: string }

/** Texts; pictures and fonts are packed already. */
const packable = /\.(?:html?|xml|css|m?js|json|svg|txt|csv|md|webmanifest|ya?ml)$/i
/** Below that, a packed copy saves less than a packet. */
const leastBytes = 860

// A higher quality of brotli takes ten times as long for some hundredths of the size.
const brotli = (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
const packers = { br: brotli, gzip: (text: Buffer) => promisify(gzip)(text, { level: 9 }) }

/**
 * Packed copies of texts in `br/` and `gzip/` of a folder, so that no server packs anything while a reader waits. A copy
 * has the time of what it is a copy of, by which the server knows that it still is one.
 */
export async function packFiles(folder: string, sources: readonly Source[]): Promise<void> {
  for (const { from, at } of sources) {
    const texts = filesBelow(from).files.filter((name) => packable.test(name) && !/(^|\/)\.[^/]*$/.test(name))
    // A few at a time: zlib has four threads, and the texts are in memory meanwhile.
    for (let first = 0; first < texts.length; first += 8) {
      await Promise.all(texts.slice(first, first + 8).map((name) => pack(join(from, name), join(at, name))))
    }
  }

  async function pack(path: string, name: string): Promise<void> {
    const { size, mtime, atime } = await stat(path)
    if (size < leastBytes) return
    const text = await readFile(path)
    for (const [encoding, packer] of Object.entries(packers)) {
      const packed = await packer(text)
      if (packed.length >= size) continue
      const copy = join(folder, encoding, name)
      await mkdir(dirname(copy), { recursive: true })
      await writeFile(copy, packed)
      await utimes(copy, atime, mtime)
    }
  }
}
