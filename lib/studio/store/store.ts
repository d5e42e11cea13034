import type { Change } from '../../writing/changes/change'
import type { PlaceRefusal } from '../../writing/paths/safe-path'

export type StoredFile = { path: string; bytes: Uint8Array; version: string }
export type ListedFile = { path: string; version: string; size: number }

/** What a change met: another content than it began with, or nothing (`found` null). */
export type Conflict = { conflict: { path: string; found: StoredFile | null } }
/** 'gone': it names a version that nobody has any more. */
export type Refused = { refused: PlaceRefusal | 'gone'; path: string }

export type Committed = {
  /** of each path that was named; null: it is gone */
  versions: Record<string, string | null>
  /** null where there is none: nothing has changed, or committing is the author's own affair */
  commit: string | null
  /** why what is written wasn't committed or pushed */
  fault: string | null
  /** where it waits to be let in, when the branch takes nothing directly */
  pullRequest: string | null
}

/** A commit in which a file was changed; `version` is what it became. `moment`: ISO 8601. */
export type Edition = { commit: string; author: string; moment: string; subject: string; version: string }

/** The files of the site that are written here. Paths are decoded and come from requests: each method looks at them itself. */
export type Store = {
  /** every text of the content folder */
  list(): Promise<ListedFile[]>
  /** the texts and pictures that lie in this folder itself */
  beside(folder: string): Promise<ListedFile[]>
  read(path: string): Promise<StoredFile | null | Refused>
  /** What listed files hold, by their versions, where each by itself would be a request; what is gone is left out. */
  readAll(files: readonly ListedFile[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** Keeps a picture until a change names it by its version. */
  keep(path: string, bytes: Uint8Array): Promise<{ version: string } | Conflict | Refused>
  /** All of it or nothing; what is the same already is left alone, its time too. */
  commit(changes: readonly Change[], message: string): Promise<Committed | Conflict | Refused>
  /** The same without a commit, where there is something between a browser and one; null where there isn't. */
  save: ((changes: readonly Change[]) => Promise<Committed | Conflict | Refused>) | null
  /** How a file has become what it is, the newest first; null where nobody keeps that. */
  history?(path: string): Promise<Edition[] | null | Refused>
  /** What a file was once; null where nobody has it any more. */
  past?(version: string): Promise<Uint8Array | null>
}
