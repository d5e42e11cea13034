import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../../base/disk/files-below'
import { encodePath } from '../../base/text/addresses'
import { bytesOfChange, type Change } from '../../writing/changes/change'
import { type ConfinedFile, confinePath } from '../../writing/disk/confine-path'
import { safePath } from '../../writing/paths/safe-path'
import { blobVersion } from '../blob-version'
import { blobInFolder, commitPaths, type GitWay, historyInFolder } from './folder-git'
import type { Committed, Conflict, ListedFile, Refused, Store, StoredFile } from './store'
import { type Written, writeFiles } from './write-files'

/** What is checked and then written, and what git stages, is one step: two calls at once wait for each other. */
let last: Promise<unknown> = Promise.resolve()

/** The folder of the site on this machine. */
export function openFolderStore(siteFolder: string, way: GitWay): Store {
  const store: Store = {
    list() {
      const { files } = filesBelow(join(/*turbopackIgnore: true*/ siteFolder, 'content'))
      const texts = files.map((name) => `content/${name}`).filter((path) => kindOf(path) === 'text')
      return listed(texts)
    },
    async beside(folder) {
      // Any name will do to look at the folder's.
      const found = confinePath(siteFolder, encodePath(`${folder}/index.md`))
      const at = join(/*turbopackIgnore: true*/ siteFolder, folder)
      if ('refused' in found || !statSync(at, { throwIfNoEntry: false })?.isDirectory()) return []
      const paths = readdirSync(at).map((name) => `${folder}/${name}`)
      return listed(paths.filter((path) => kindOf(path) !== null))
    },
    async read(path) {
      const found = confine(path)
      if ('refused' in found) return found
      return found.exists ? fileAt(found) : null
    },
    async readAll(files) {
      const found = await Promise.all(files.map(({ path }) => store.read(path)))
      return new Map(found.flatMap((file) => (file && 'bytes' in file ? [[file.version, file.bytes]] : [])))
    },
    async keep(path, bytes) {
      const kept = await oneAfterAnother(() => write([{ path, base: null, bytes }]))
      return 'versions' in kept ? { version: await blobVersion(bytes) } : kept
    },
    save: (changes) => oneAfterAnother(() => write(changes)),
    commit: (changes, message) =>
      oneAfterAnother(async () => {
        const written = await write(changes)
        if (!('versions' in written)) return written
        const all = Object.entries(written.versions)
        const paths = (isGone: boolean) =>
          all.filter(([, version]) => (version === null) === isGone).map(([path]) => path)
        const done = await commitPaths(siteFolder, way, { written: paths(false), removed: paths(true) }, message)
        return { ...written, ...done }
      }),
    async history(path) {
      const found = confine(path)
      return 'refused' in found ? found : historyInFolder(siteFolder, found.path)
    },
    past: (version) => blobInFolder(siteFolder, version),
  }
  return store

  function confine(path: string): ConfinedFile | Refused {
    const found = confinePath(siteFolder, encodePath(path))
    return 'refused' in found ? { ...found, path } : found
  }

  async function listed(paths: readonly string[]): Promise<ListedFile[]> {
    const found = await Promise.all(paths.map((path) => store.read(path)))
    return found.flatMap((file) =>
      file && 'bytes' in file ? [{ path: file.path, version: file.version, size: file.bytes.length }] : [],
    )
  }

  async function write(changes: readonly Change[]): Promise<Committed | Conflict | Refused> {
    const files: Written[] = []
    const versions: Committed['versions'] = {}
    for (const change of changes) {
      const found = confine(change.path)
      if ('refused' in found) return found
      const now = found.exists ? await fileAt(found) : null
      const isRemoved = 'removed' in change
      const bytes = isRemoved
        ? null
        : now && 'version' in change && now.version === change.version
          ? now.bytes
          : await bytesFor(change)
      if (!bytes && !isRemoved) return { refused: 'gone', path: found.path }
      const version = bytes && (await blobVersion(bytes))
      versions[found.path] = version
      if ((now?.version ?? null) === version) continue
      if ((now?.version ?? null) !== change.base) return { conflict: { path: found.path, found: now } }
      files.push({ file: found.file, bytes })
    }
    writeFiles(files)
    return { versions, commit: null, fault: null, pullRequest: null }
  }

  async function bytesFor(change: Change): Promise<Uint8Array | null> {
    return 'version' in change ? blobInFolder(siteFolder, change.version) : bytesOfChange(change)
  }
}

function oneAfterAnother<T>(step: () => Promise<T>): Promise<T> {
  const mine = last.then(step)
  last = mine.catch(() => {})
  return mine
}

function kindOf(path: string): 'text' | 'picture' | null {
  const safe = safePath(encodePath(path))
  return 'path' in safe ? safe.kind : null
}

async function fileAt({ file, path }: { file: string; path: string }): Promise<StoredFile> {
  const bytes = readFileSync(/*turbopackIgnore: true*/ file)
  return { path, bytes, version: await blobVersion(bytes) }
}
