import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

/** A file as it lies there now. */
export type FileState = {
  size: number
  modified: Date
  /** a strong tag: of the same bytes on every machine and after every build, of others never */
  tag: string
  /** null: too long to be kept, to be read from the disk */
  bytes: Buffer | null
}

type Bounds = { file: number; all: number }
type Kept = { size: number; time: number; state: Promise<FileState> }

/**
 * Files in memory, the longest unasked ones given up first. The disk is asked each time whether a file is still what was
 * read, by one call that costs some microseconds: a file changed in place is sent as it is now, a deleted one is null.
 */
export function keepFiles(bounds: Bounds): (path: string) => Promise<FileState | null> {
  const kept = new Map<string, Kept>()
  let held = 0

  return async (path) => {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats?.isFile()) return null
    const { size, mtime, mtimeMs } = stats
    if (size > bounds.file) {
      return { size, modified: mtime, tag: `"${size.toString(16)}-${mtimeMs.toString(16)}"`, bytes: null }
    }
    const found = kept.get(path)
    if (found) forget(path, found)
    const file =
      found?.size === size && found.time === mtimeMs ? found : { size, time: mtimeMs, state: read(path, mtime) }
    kept.set(path, file)
    held += size
    for (const [oldest, old] of kept) {
      if (held <= bounds.all || old === file) break
      forget(oldest, old)
    }
    return file.state.catch(() => {
      if (kept.get(path) === file) forget(path, file)
      return null
    })
  }

  function forget(path: string, { size }: Kept): void {
    kept.delete(path)
    held -= size
  }
}

async function read(path: string, modified: Date): Promise<FileState> {
  const bytes = await readFile(path)
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { size: bytes.length, modified, tag, bytes }
}
