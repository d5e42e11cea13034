import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { writeWhole } from './write-whole'

/**
 * A file of a cache, which may have been cut, emptied or changed since it was written: on a full disk, by a machine that
 * lost power, by a host that restores caches. The hash of its content stands before it.
 */
export function writeChecked(path: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content as Uint8Array)
  writeWhole(path, Buffer.concat([hashOf(bytes), bytes]))
}

/** The content as it was written; null where there is no such file, or another: make it anew. */
export function readChecked(path: string): Buffer | null {
  const file = readIfThere(path)
  if (!file) return null
  const bytes = file.subarray(hashLength)
  return file.subarray(0, hashLength).equals(hashOf(bytes)) ? bytes : null
}

/** What a cache holds under a path, or what is made now and kept there. */
export async function fromCache(path: string, make: () => Promise<Uint8Array>): Promise<Buffer> {
  const kept = readChecked(path)
  if (kept) return kept
  const made = await make()
  writeChecked(path, made)
  return Buffer.from(made)
}

const hashLength = 32

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

/** A folder of that name, or a file that can't be read, is none of ours either. */
function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
