/** A file as the worker knows it; without `bytes` it is one of which only place and size matter. */
export type MemoryFile = { size: number; bytes?: Uint8Array }

/** What stands in the place of a disk: files by their absolute paths. */
const files = new Map<string, MemoryFile>()
/** of each folder what lies in it */
let folders: Map<string, Set<string>> | null = null

export function putFiles(given: Iterable<readonly [path: string, file: MemoryFile]>): void {
  for (const [path, file] of given) files.set(path, file)
  folders = null
}

/** All that lies below a folder. */
export function dropFolder(folder: string): void {
  for (const path of files.keys()) if (path.startsWith(`${folder}/`)) files.delete(path)
  folders = null
}

export function fileAt(path: string): MemoryFile | undefined {
  return files.get(path)
}

/** Names in a folder; undefined where there is none. */
export function namesIn(folder: string): ReadonlySet<string> | undefined {
  folders ??= allFolders()
  return folders.get(folder.replace(/(?<=.)\/+$/, ''))
}

function allFolders(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const path of files.keys()) {
    for (let at = path; at.length > 1; ) {
      const cut = at.lastIndexOf('/')
      const folder = at.slice(0, cut) || '/'
      const names = found.get(folder) ?? new Set()
      const isKnown = names.has(at.slice(cut + 1))
      found.set(folder, names.add(at.slice(cut + 1)))
      if (isKnown) break
      at = folder
    }
  }
  return found
}
