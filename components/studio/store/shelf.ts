import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Draft } from './drafts'
import type { WaitingPicture } from './waiting-pictures'

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
