import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

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

interface Shelf extends DBSchema {
  drafts: { key: string; value: Draft }
  pictures: { key: number; value: WaitingPicture; indexes: { post: string } }
}

let opened: Promise<IDBPDatabase<Shelf>> | undefined

/** What the studio keeps in this browser. */
export function shelf(): Promise<IDBPDatabase<Shelf>> {
  opened ??= openDB<Shelf>('gaji-studio', 2, {
    upgrade(database, version) {
      if (version < 1) database.createObjectStore('drafts', { keyPath: 'path' })
      if (version < 2) database.createObjectStore('pictures', { autoIncrement: true }).createIndex('post', 'post')
    },
    // The browser closes it when it wants its room back.
    terminated: () => {
      opened = undefined
    },
  })
  return opened
}
