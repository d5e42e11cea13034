import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../../base/disk/write-whole'

/** What is moved as a whole: a folder or a file at the top, or one in `public/`. */
export type Slot = { path: string; isNew: boolean }

/** What an import has done, so that another run knows where it ended, and can take it back. */
export type Journal = {
  source: string
  state: 'moving' | 'done' | 'undoing'
  slots: Slot[]
  /** path → hash of what was brought */
  brought: Record<string, string>
}

/** Beside the engine, and no part of it: what was there before lies in it until the import is undone. */
const importFolder = '.gaji-import'

export function folderOf(project: string, ...names: string[]): string {
  return join(project, importFolder, ...names)
}

export function readJournal(project: string): Journal | null {
  const file = folderOf(project, 'journal.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Journal) : null
}

export function writeJournal(project: string, journal: Journal): void {
  writeWhole(folderOf(project, 'journal.json'), JSON.stringify(journal))
}
