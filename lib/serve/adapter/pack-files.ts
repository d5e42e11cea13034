import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { fromCache } from '../../base/disk/checked-file'
import { filesBelow } from '../../base/disk/files-below'
import { removeFile } from '../../base/disk/remove-file'
import { writeWhole } from '../../base/disk/write-whole'

type Source = { from: string; at: string }

/** Texts; pictures and fonts are packed already. */
const packable = /\.(?:html?|xml|css|m?js|json|svg|txt|csv|md|webmanifest|ya?ml)$/i
/** Below that, a packed copy saves less than a packet. */
const leastBytes = 860

/**
 * A higher quality of brotli takes ten times as long for some hundredths of the size. The window is the text's: brotli
 * lays out memory for the largest else, which costs a page fourteen times what packing it does.
 */
function brotli(text: Buffer): Promise<Buffer> {
  const window = Math.ceil(Math.log2(text.length))
  const { BROTLI_MIN_WINDOW_BITS: least, BROTLI_MAX_WINDOW_BITS: most } = constants
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 9,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(window, least), most),
  }
  return promisify(brotliCompress)(text, { params })
}

const packers = { br: brotli, gzip: (text: Buffer) => promisify(gzip)(text, { level: 9 }) }

/** Another library packs to other bytes. */
const libraries = [process.versions.brotli, process.versions.zlib].join()

/** What the copies in a folder were made of, by their names: the text's hash, and its file's time. */
type Copies = Record<string, { hash: string; time: number }>

/**
 * Packed copies of texts in `br/` and `gzip/` of a folder, so that no server packs anything while a reader waits. A copy
 * has the time of what it is a copy of, by which the server knows that it still is one. What was packed is kept in
 * `cache` by its bytes, until nothing has them: most texts are those of the last build. Copies that lie there already
 * are left alone where nothing else has become of their texts.
 */
export async function packFiles(folder: string, sources: readonly Source[], cache: string): Promise<void> {
  // Beside what is kept: it says when files were written, and two builds of the same are the same.
  const listFile = `${cache}.json`
  const before = existsSync(join(folder, 'br')) ? readCopies(listFile) : null
  // Whoever is stopped in between begins with none.
  rmSync(listFile, { force: true })
  const texts = sources.flatMap(({ from, at }) => textsBelow(from).map((name) => [join(from, name), join(at, name)]))
  const names = new Set(texts.map(([, name]) => name))
  for (const name of Object.keys(before ?? {})) if (!names.has(name)) removeCopies(folder, name)
  if (!before)
    for (const encoding of Object.keys(packers)) rmSync(join(folder, encoding), { recursive: true, force: true })

  const now: Copies = {}
  // A few at a time: zlib has four threads, and the texts are in memory meanwhile.
  for (let first = 0; first < texts.length; first += 8) {
    await Promise.all(texts.slice(first, first + 8).map(([path = '', name = '']) => pack(path, name)))
  }
  writeWhole(listFile, JSON.stringify(now))
  const used = new Set(Object.values(now).flatMap(({ hash }) => Object.keys(packers).map((way) => `${hash}.${way}`)))
  for (const name of existsSync(cache) ? readdirSync(cache) : [])
    if (!used.has(name)) rmSync(join(cache, name), { recursive: true })

  async function pack(path: string, name: string): Promise<void> {
    const { size, mtime, mtimeMs: time, atime } = await stat(path)
    if (size < leastBytes) {
      if (before?.[name]) removeCopies(folder, name)
      return
    }
    const text = await readFile(path)
    const hash = createHash('sha256').update(libraries).update(text).digest('hex').slice(0, 32)
    now[name] = { hash, time }
    if (before?.[name]?.hash === hash && before[name].time === time) return
    for (const [encoding, packer] of Object.entries(packers)) {
      const packed = await fromCache(join(cache, `${hash}.${encoding}`), () => packer(text))
      const copy = join(folder, encoding, name)
      if (packed.length >= size) {
        await rm(copy, { force: true })
        continue
      }
      await mkdir(dirname(copy), { recursive: true })
      await writeFile(copy, packed)
      await utimes(copy, atime, mtime)
    }
  }
}

function textsBelow(folder: string): string[] {
  return filesBelow(folder).files.filter((name) => packable.test(name) && !/(^|\/)\.[^/]*$/.test(name))
}

function removeCopies(folder: string, name: string): void {
  for (const encoding of Object.keys(packers)) removeFile(join(folder, encoding), name)
}

/** Null where there is no list of them, or a damaged one. */
function readCopies(file: string): Copies | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
