import { createHash } from 'node:crypto'
import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { removeFile } from '../../base/disk/remove-file'
import { copyWhole, writeChanged, writeWhole } from '../../base/disk/write-whole'
import {
  begunName,
  ignoredLine,
  ignoreFile,
  publishedByBuild,
  readBegun,
} from '../../base/workspace/published-by-build'
import type { Workspace } from '../../base/workspace/workspace'
import type { PublishedFile } from '../../record/published-file'

/** What a published file was made of, and its size. */
type Listed = { stamp: string; size: number }

export const listName = 'published.json'

/**
 * Puts every address that is a file into `public/`: pictures beside posts, static files of a site elsewhere, feeds,
 * sitemaps. They are served as files by `next start`, Vercel and any static host, with ranges and without a function.
 * What was put there is listed, removed when it is no longer wanted, and hidden from git by a list of our own.
 * `othersStay`: these are some of them, and none is removed.
 *
 * @returns their addresses
 */
export function publishFiles(
  workspace: Workspace,
  files: Iterable<PublishedFile>,
  { othersStay = false }: { othersStay?: boolean } = {},
): string[] {
  const { workFolder, publicFolder, siteFolder, staticFolder } = workspace
  const begunFile = join(workFolder, begunName)
  mkdirSync(workFolder, { recursive: true })
  const before = readPublished(workspace)
  const begun = new Set(readBegun(begunFile))
  const now = new Map<string, Listed>(othersStay ? before : [])
  for (const entry of files) {
    const path = entry.url.replace(/^\//, '')
    const listed = listedAs(entry, siteFolder)
    now.set(path, listed)
    const target = join(publicFolder, path)
    const isSame = before.get(path)?.stamp === listed.stamp && !begun.has(path)
    if (isSame && sizeOf(target) === listed.size) continue
    appendFileSync(begunFile, `${JSON.stringify(path)}\n`)
    if ('file' in entry) copyWhole(resolve(siteFolder, entry.file), target, workFolder)
    else writeWhole(target, contentOf(entry), workFolder)
  }
  const earlier = publicFolder === staticFolder ? publishedByBuild(workspace) : [...before.keys(), ...begun]
  for (const path of earlier) if (!now.has(path)) removeFile(publicFolder, path)
  writeIgnoreFile(workspace, [...now.keys()])
  workspace.files.write(listName, [...now])
  rmSync(begunFile, { force: true })
  return [...now.keys()].map((path) => `/${path}`)
}

/** Another value whenever other files lie in `public/`; null where one of those that were put there is gone or cut. */
export function publishedState(workspace: Workspace): string | null {
  const list = readPublished(workspace)
  const isWhole = [...list].every(([path, { size }]) => sizeOf(join(workspace.publicFolder, path)) === size)
  return isWhole && readBegun(join(workspace.workFolder, begunName)).length === 0
    ? hash(JSON.stringify([...list]))
    : null
}

/** What was put at addresses, by their paths without the first slash. Empty where the list was damaged: then every file is written again. */
export function readPublished({ files }: Pick<Workspace, 'files'>): Map<string, Listed> {
  try {
    return new Map(files.read(listName) as [string, Listed][])
  } catch {
    return new Map()
  }
}

function writeIgnoreFile(workspace: Workspace, paths: readonly string[]): void {
  // Nobody commits what `npm run dev` puts elsewhere.
  if (workspace.publicFolder !== workspace.staticFolder) return
  const lines = paths.map(ignoredLine).sort().join('\n')
  const text = `# Written by the content step: files that it put here.\n/.gitignore\n${lines}\n`
  writeChanged(ignoreFile(workspace), text, workspace.workFolder)
}

function contentOf(entry: { text: string } | { bytes: Uint8Array }): string | Uint8Array {
  return 'text' in entry ? entry.text : entry.bytes
}

/** Size and time are enough to know a copy again: a fresh checkout has no copies yet. */
function listedAs(entry: PublishedFile, siteFolder: string): Listed {
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
