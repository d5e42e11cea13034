import { closeSync, fchmodSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** `bytes` null: it is removed. */
export type Written = { file: string; bytes: Uint8Array | null }

/**
 * The old content of all of them or the new one, also where the disk is full or the machine loses power in between: each
 * is written beside its file and brought to the disk; only when all are there they are put in their places.
 */
export function writeFiles(files: readonly Written[]): void {
  const ready: { unfinished: string; file: string }[] = []
  try {
    for (const { file, bytes } of files) if (bytes) ready.push({ file, unfinished: prepare(file, bytes) })
  } catch (error) {
    for (const { unfinished } of ready) rmSync(unfinished, { force: true })
    throw error
  }
  for (const { unfinished, file } of ready) renameSync(unfinished, file)
  for (const { file, bytes } of files) if (!bytes) rmSync(file, { force: true })
}

/** With the rights that the file has. */
function prepare(file: string, bytes: Uint8Array): string {
  mkdirSync(dirname(file), { recursive: true })
  // A dot before it: no watcher and no content step looks at it.
  const name = `.${basename(file).slice(0, 60)}.${process.pid}.unfinished`
  const unfinished = join(/*turbopackIgnore: true*/ dirname(file), name)
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0o644
  try {
    const descriptor = openSync(unfinished, 'w')
    try {
      fchmodSync(descriptor, mode & 0o777)
      for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
  return unfinished
}
