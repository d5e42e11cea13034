import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { copyWhole, writeWhole } from '../../base/disk/write-whole'
import { begunName, ignoredLine, ignoreFile, publishedByBuild, readBegun } from '../../base/published-by-build'
import { publicFolder, siteFolder, staticFolder, workFolder } from '../../base/workspace'
import type { PublishedFile } from '../../record/published-file'

/** What a published file was made of, and its size. */
type Listed = { stamp: string; size: number }

const listFile = join(workFolder, 'published.json')

const begunFile = join(workFolder, begunName)

/**
 * Puts every address that is a file into `public/`: pictures beside posts, static files of a site elsewhere, feeds,
 * sitemaps. They are served as files by `next start`, Vercel and any static host, with ranges and without a function.
 * What was put there is listed, removed when it is no longer wanted, and hidden from git by a list of our own.
 *
 * @returns their addresses
 */
export function publishFiles(files: Iterable<PublishedFile>): string[] {
  mkdirSync(workFolder, { recursive: true })
  const before = readList()
  const begun = new Set(readBegun(begunFile))
  const now = new Map<string, Listed>()
  for (const entry of files) {
    const path = entry.url.replace(/^\//, '')
    const listed = listedAs(entry)
    now.set(path, listed)
    const target = join(publicFolder, path)
    const isSame = before.get(path)?.stamp === listed.stamp && !begun.has(path)
    if (isSame && sizeOf(target) === listed.size) continue
    appendFileSync(begunFile, `${JSON.stringify(path)}\n`)
    if ('file' in entry) copyWhole(resolve(siteFolder, entry.file), target, workFolder)
    else writeWhole(target, contentOf(entry), workFolder)
  }
  const earlier = publicFolder === staticFolder ? publishedByBuild() : [...before.keys(), ...begun]
  for (const path of earlier) if (!now.has(path)) removeFile(path)
  writeIgnoreFile([...now.keys()])
  writeWhole(listFile, JSON.stringify([...now]))
  rmSync(begunFile, { force: true })
  return [...now.keys()].map((path) => `/${path}`)
}

/** Another value whenever other files lie in `public/`; null where one of those that were put there is gone or cut. */
export function publishedState(): string | null {
  const list = readList()
  const isWhole = [...list].every(([path, { size }]) => sizeOf(join(publicFolder, path)) === size)
  return isWhole && readBegun(begunFile).length === 0 ? hash(JSON.stringify([...list])) : null
}

/** Empty where the list was damaged: then every file is written again. */
function readList(): Map<string, Listed> {
  try {
    return new Map(JSON.parse(readFileSync(listFile, 'utf8')) as [string, Listed][])
  } catch {
    return new Map()
  }
}

function removeFile(path: string): void {
  rmSync(join(publicFolder, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(publicFolder, folder)
    if (!existsSync(full) || readdirSync(full).length > 0) return
    rmdirSync(full)
  }
}

function writeIgnoreFile(paths: readonly string[]): void {
  // Nobody commits what `npm run dev` puts elsewhere.
  if (publicFolder !== staticFolder) return
  const lines = paths.map(ignoredLine).sort().join('\n')
  const text = `# Written by the content step: files that it put here.\n/.gitignore\n${lines}\n`
  if (!existsSync(ignoreFile) || readFileSync(ignoreFile, 'utf8') !== text) writeWhole(ignoreFile, text, workFolder)
}

function contentOf(entry: { text: string } | { bytes: Uint8Array }): string | Uint8Array {
  return 'text' in entry ? entry.text : entry.bytes
}

/** Size and time are enough to know a copy again: a fresh checkout has no copies yet. */
function listedAs(entry: PublishedFile): Listed {
  if (!('file' in entry)) {
    const content = contentOf(entry)
    return { stamp: hash(content), size: Buffer.byteLength(content) }
  }
  const path = resolve(siteFolder, entry.file)
  const { size, mtimeMs } = statSync(path)
  return { stamp: `${path}:${size}:${mtimeMs}`, size }
}

function sizeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.size
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
