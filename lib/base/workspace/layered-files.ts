import type { WorkFiles, WorkValues } from './work-files'

/** Files in memory over those of a folder: what isn't written here is read there, and nothing there is changed. */
export function layerFiles(below: WorkFiles): WorkFiles {
  const written = new Map<string, { value: unknown; modified: number }>()
  const folders = new Map<string, WorkValues>()
  let writes = 0
  return {
    read: (name) => (written.has(name) ? written.get(name)?.value : below.read(name)),
    // Before all times of a disk.
    write: (name, value) => written.set(name, { value, modified: --writes }),
    modified: (name) => written.get(name)?.modified ?? below.modified(name),
    values(folder) {
      const known = folders.get(folder) ?? layerValues(below.values(folder))
      folders.set(folder, known)
      return known
    },
  }
}

function layerValues(below: WorkValues): WorkValues {
  const written = new Map<string, unknown>()
  return {
    read: (key) => (written.has(key) ? written.get(key) : below.read(key)),
    text: (key) => (written.has(key) ? JSON.stringify(written.get(key)) : below.text(key)),
    write: (key, value) => written.set(key, value),
    keep: notHere,
    texts: notHere,
  }
}

function notHere(): never {
  throw new Error('a folder is looked through and tidied by the content step alone')
}
