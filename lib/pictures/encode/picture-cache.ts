import { createHash } from 'node:crypto'
import {
  constants,
  copyFileSync,
  createReadStream,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { livingProcess, processMark } from '../../base/disk/process-mark'

const notes = 'picture.json'

/** Where an entry is being made: whose process, and which of that one's. */
const draftEnding = /\.(\d[\d-]*)-[\da-z]+$/
let drafts = 0

/** SHA-256 of a file's bytes, read piece by piece. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(piece as Buffer)
  return hash.digest('hex')
}

export function shortHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

/** What was noted beside an entry's files; null where there is no entry, or a half-written or foreign one. */
export function readEntry<T>(folder: string, isWhole: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(readFileSync(join(folder, notes), 'utf8'))
    return isWhole(value) ? value : null
  } catch {
    return null
  }
}

/** What killed runs were making when they ended; what they had finished stays. */
export function removeDrafts(cacheFolder: string): void {
  for (const name of existsSync(cacheFolder) ? readdirSync(cacheFolder) : []) {
    const mark = draftEnding.exec(name)?.[1]
    if (mark && livingProcess(mark) === null) rmSync(join(cacheFolder, name), { recursive: true, force: true })
  }
}

/**
 * `fill` writes an entry's files into a folder of its own, which takes its place whole: a stopped build leaves what it
 * has finished and no half of anything.
 */
export async function makeEntry<T>(folder: string, fill: (folder: string) => Promise<T>): Promise<T> {
  const draft = `${folder}.${processMark()}-${(drafts++).toString(36)}`
  mkdirSync(draft, { recursive: true })
  try {
    const value = await fill(draft)
    writeFileSync(join(draft, notes), JSON.stringify(value))
    // A damaged entry, or one that another process finished meanwhile: both may go.
    rmSync(folder, { recursive: true, force: true })
    try {
      renameSync(draft, folder)
    } catch (error) {
      if (!existsSync(join(folder, notes))) throw error
    }
    return value
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** Puts an entry's files into the output, linked where the disk can. False: one is gone or cut, make the entry anew. */
export function publishEntry(
  folder: string,
  files: readonly { name: string; bytes: number }[],
  outFolder: string,
): boolean {
  mkdirSync(outFolder, { recursive: true })
  for (const { name, bytes } of files) {
    const from = join(folder, name)
    if (statSync(from, { throwIfNoEntry: false })?.size !== bytes) return false
    const to = join(outFolder, name)
    if (statSync(to, { throwIfNoEntry: false })?.size === bytes) continue
    rmSync(to, { force: true })
    linkOrCopy(from, to)
  }
  return true
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return
    copyFileSync(from, to, constants.COPYFILE_FICLONE)
  }
}
