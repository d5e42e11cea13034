import type { DiskRefusal } from '../../writing/disk/confine-path'

export type StoredFile = { path: string; bytes: Uint8Array; version: string }

/** What a write met: another content than the one it began with, or nothing (`found` null). */
export type Conflict = { conflict: StoredFile | null }
export type Refused = { refused: DiskRefusal }

/** The files of the site that are written here. Paths are decoded and come from requests: each method looks at them itself. */
export type Store = {
  /** every text of the content folder */
  list(): string[]
  read(path: string): StoredFile | null | Refused
  /**
   * All of it or nothing; what is the same already is left alone, its time too. `base`: the version that it was written
   * over, null where there was none.
   */
  write(path: string, bytes: Uint8Array, base: string | null): { path: string; version: string } | Conflict | Refused
  remove(path: string, base: string): { removed: string } | Conflict | Refused
}
