import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { PictureSize } from '../../../lib/record/pictures/picture-size'

/** A text that isn't in its file yet, kept in this browser. */
export type Draft = {
  path: string
  title: string
  /** of the file that it was begun on, with that file's text, so that both can be merged; null: there was none */
  baseVersion: string | null
  baseText: string
  text: string
  /** where the cursor stood in the body */
  cursor: number
  /** milliseconds since 1970 */
  savedAt: number
}

/** A picture that was given to a post and isn't on the server yet. */
export type WaitingPicture = { post: string; file: File }

/** A picture that is stored and named by no commit yet. */
export type KeptPicture = PictureSize & { post: string; version: string; bytes: Uint8Array }

interface Shelf extends DBSchema {
  drafts: { key: string; value: Draft }
  kept: { key: string; value: KeptPicture; indexes: { post: string } }
  pictures: { key: number; value: WaitingPicture; indexes: { post: string } }
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined

/** What the studio keeps in this browser. */
export function shelf(): Promise<IDBPDatabase<Shelf>> {
  opened ??= openDB<Shelf>('gaji-studio', 3, {
    upgrade(database, version) {
      if (version < 1) database.createObjectStore('drafts', { keyPath: 'path' })
      if (version < 2) database.createObjectStore('pictures', { autoIncrement: true }).createIndex('post', 'post')
      if (version < 3) database.createObjectStore('kept', { keyPath: 'path' }).createIndex('post', 'post')
    },
    // The browser closes it when it wants its room back.
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}
