import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'

const ending = '.unfinished'

/**
 * Writes a file so that whoever reads it finds the old one or the new one, never a part: beside it, or in a folder where
 * nobody looks, then renamed. Folders are made where they are missing.
 */
export function writeWhole(path: string, content: string | Uint8Array, unfinishedIn?: string): void {
  putWhole(path, (file) => writeFileSync(file, content), unfinishedIn)
}

/** The same where it says something else now: `next dev` and caches go by a file's time. */
export function writeChanged(path: string, text: string, unfinishedIn?: string): void {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text, unfinishedIn)
}

/** The same for a copy, which costs nothing on a disk that can share blocks. */
export function copyWhole(from: string, path: string, unfinishedIn?: string): void {
  putWhole(path, (file) => copyFileSync(from, file, constants.COPYFILE_FICLONE), unfinishedIn)
}

/** What killed runs have left in a folder, in which none is at work now. */
export function removeUnfinished(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) if (name.endsWith(ending)) rmSync(join(folder, name), { force: true })
}

function putWhole(path: string, fill: (file: string) => void, unfinishedIn = dirname(path)): void {
  const unfinished = join(unfinishedIn, `${basename(path).slice(0, 60)}.${process.pid}${ending}`)
  mkdirSync(dirname(path), { recursive: true })
  mkdirSync(unfinishedIn, { recursive: true })
  try {
    fill(unfinished)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    // The two folders stand on different disks.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    fill(path)
  }
}
