import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { filesBelow } from '../../base/disk/files-below'
import { encodePath } from '../../base/text/addresses'
import { confinePath } from '../../writing/disk/confine-path'
import { safePath } from '../../writing/paths/safe-path'
import { blobVersion } from '../blob-version'
import type { Store, StoredFile } from './store'

/** The folder of the site on this machine. */
export function openFolderStore(siteFolder: string): Store {
  const confine = (path: string) => confinePath(siteFolder, encodePath(path))
  return {
    list() {
      const { files } = filesBelow(join(/*turbopackIgnore: true*/ siteFolder, 'content'))
      return files.map((name) => `content/${name}`).filter((path) => isText(path))
    },
    read(path) {
      const found = confine(path)
      if ('refused' in found) return found
      return found.exists ? fileAt(found) : null
    },
    write(path, bytes, base) {
      const found = confine(path)
      if ('refused' in found) return found
      const now = found.exists ? fileAt(found) : null
      const version = blobVersion(bytes)
      if (now?.version === version) return { path: found.path, version }
      if ((now?.version ?? null) !== base) return { conflict: now }
      replace(found.file, bytes)
      return { path: found.path, version }
    },
    remove(path, base) {
      const found = confine(path)
      if ('refused' in found) return found
      if (!found.exists) return { conflict: null }
      const now = fileAt(found)
      if (now.version !== base) return { conflict: now }
      rmSync(found.file)
      return { removed: found.path }
    },
  }
}

function isText(path: string): boolean {
  const safe = safePath(encodePath(path))
  return 'path' in safe && safe.kind === 'text'
}

function fileAt({ file, path }: { file: string; path: string }): StoredFile {
  const bytes = readFileSync(/*turbopackIgnore: true*/ file)
  return { path, bytes, version: blobVersion(bytes) }
}

/**
 * The old content or the new one, also where the machine loses power in between: written beside it, brought to the disk,
 * then put in its place with the rights that it had.
 */
function replace(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  // A dot before it: no watcher and no content step looks at it.
  const unfinished = join(
    /*turbopackIgnore: true*/ dirname(file),
    `.${basename(file).slice(0, 60)}.${process.pid}.unfinished`,
  )
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
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
