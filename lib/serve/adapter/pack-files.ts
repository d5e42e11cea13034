import { createHash } from 'node:crypto'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { fromCache } from '../../base/disk/checked-file'
import { filesBelow } from '../../base/disk/files-below'

type Source = { from: string; at: string }

/** Texts; pictures and fonts are packed already. */
const packable = /\.(?:html?|xml|css|m?js|json|svg|txt|csv|md|webmanifest|ya?ml)$/i
/** Below that, a packed copy saves less than a packet. */
const leastBytes = 860

// A higher quality of brotli takes ten times as long for some hundredths of the size.
const brotli = (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
const packers = { br: brotli, gzip: (text: Buffer) => promisify(gzip)(text, { level: 9 }) }

/** Another library packs to other bytes. */
const libraries = [process.versions.brotli, process.versions.zlib].join()

/**
 * Packed copies of texts in `br/` and `gzip/` of a folder, so that no server packs anything while a reader waits. A copy
 * has the time of what it is a copy of, by which the server knows that it still is one. What was packed is kept in
 * `cache` by its bytes, until nothing has them: most texts are those of the last build.
 */
export async function packFiles(folder: string, sources: readonly Source[], cache: string): Promise<void> {
  const used = new Set<string>()
  for (const { from, at } of sources) {
    const texts = filesBelow(from).files.filter((name) => packable.test(name) && !/(^|\/)\.[^/]*$/.test(name))
    // A few at a time: zlib has four threads, and the texts are in memory meanwhile.
    for (let first = 0; first < texts.length; first += 8) {
      await Promise.all(texts.slice(first, first + 8).map((name) => pack(join(from, name), join(at, name))))
    }
  }
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (!used.has(name)) rmSync(join(cache, name), { recursive: true })

  async function pack(path: string, name: string): Promise<void> {
    const { size, mtime, atime } = await stat(path)
    if (size < leastBytes) return
    const text = await readFile(path)
    const hash = createHash('sha256').update(libraries).update(text).digest('hex').slice(0, 32)
    for (const [encoding, packer] of Object.entries(packers)) {
      const kept = `${hash}.${encoding}`
      used.add(kept)
      const packed = await fromCache(join(cache, kept), () => packer(text))
      if (packed.length >= size) continue
      const copy = join(folder, encoding, name)
      await mkdir(dirname(copy), { recursive: true })
      await writeFile(copy, packed)
      await utimes(copy, atime, mtime)
    }
  }
}
