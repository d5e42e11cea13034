import { createHash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { publicFolder, siteFolder, workFolder } from './workspace'

/** A file at an address: copied from the author's folder (or, by its whole path, a cache), or made by us (a feed). */
export type PublishedFile = { url: string } & ({ file: string } | { text: string } | { bytes: Uint8Array })

const listFile = join(workFolder, 'published.json')

/** Not ours to remove: a file here stands in the author's own `public/`. */
const ignoreFile = join(publicFolder, '.gitignore')

/**
 * Puts every address that is a file into `public/`: pictures beside posts, static files of a site elsewhere, feeds,
 * sitemaps. They are served as files by `next start`, Vercel and any static host, with ranges and without a function.
 * What was put there is listed, removed when it is no longer wanted, and hidden from git by a list of our own.
 *
 * @returns their addresses
 */
export function publishFiles(files: Iterable<PublishedFile>): string[] {
  const before = new Map(existsSync(listFile) ? (JSON.parse(readFileSync(listFile, 'utf8')) as [string, string][]) : [])
  const now = new Map<string, string>()
  for (const entry of files) {
    const path = entry.url.replace(/^\//, '')
    const made = 'file' in entry ? null : 'text' in entry ? entry.text : entry.bytes
    const stamp = 'file' in entry ? fileStamp(resolve(siteFolder, entry.file)) : hash(made ?? '')
    now.set(path, stamp)
    const target = join(publicFolder, path)
    if (before.get(path) === stamp && existsSync(target)) continue
    mkdirSync(dirname(target), { recursive: true })
    if ('file' in entry) copyFileSync(resolve(siteFolder, entry.file), target, constants.COPYFILE_FICLONE)
    else writeFileSync(target, made ?? '')
  }
  for (const path of publishedBefore()) if (!now.has(path) && path !== '.gitignore') removeFile(path)
  mkdirSync(workFolder, { recursive: true })
  writeFileSync(listFile, JSON.stringify([...now]))
  writeIgnoreFile([...now.keys()])
  return [...now.keys()].map((path) => `/${path}`)
}

/** Files that an earlier run put into `public/`, so that they aren't taken for the author's static files. */
export function publishedBefore(): Set<string> {
  if (!existsSync(ignoreFile)) return new Set()
  const lines = readFileSync(ignoreFile, 'utf8').split('\n')
  return new Set(lines.filter((line) => line.startsWith('/')).map((line) => line.slice(1).replace(/\\(.)/g, '$1')))
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
  const lines = paths.map((path) => `/${path.replace(/[\\*?[\]!# ]/g, '\\$&')}`)
  const text = `# Written by the content step: files that it put here.\n/.gitignore\n${lines.sort().join('\n')}\n`
  if (!existsSync(ignoreFile) || readFileSync(ignoreFile, 'utf8') !== text) writeFileSync(ignoreFile, text)
}

/** Size and time are enough to know a copy again: a fresh checkout has no copies yet. */
function fileStamp(path: string): string {
  const { size, mtimeMs } = statSync(path)
  return `${path}:${size}:${mtimeMs}`
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
