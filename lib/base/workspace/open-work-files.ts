import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeChanged, writeWhole } from '../disk/write-whole'
import type { WorkFiles, WorkValues } from './work-files'

/** The files of a work folder on disk. None of them is traced: no server needs one. */
export function openWorkFiles(folder: string): WorkFiles {
  const pathOf = (name: string) => join(/*turbopackIgnore: true*/ folder, name)
  return {
    read: (name: string) => readJson(pathOf(name)),
    write: (name: string, value: unknown) => writeWhole(pathOf(name), JSON.stringify(value)),
    modified: (name: string) => statSync(/*turbopackIgnore: true*/ pathOf(name), { throwIfNoEntry: false })?.mtimeMs,
    values: (name: string) => openValues(pathOf(name)),
  }
}

function openValues(folder: string): WorkValues {
  const pathOf = (key: string) => join(/*turbopackIgnore: true*/ folder, nameOf(key))
  return {
    read: (key: string) => readJson(pathOf(key)),
    text: (key: string) => readText(pathOf(key)),
    write: (key: string, value: unknown) => writeChanged(pathOf(key), JSON.stringify(value)),
    keep(keys: readonly string[]) {
      const wanted = new Set(keys.map(nameOf))
      mkdirSync(folder, { recursive: true })
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name))
    },
    *texts() {
      for (const name of existsSync(folder) ? readdirSync(folder) : []) yield readFileSync(join(folder, name), 'utf8')
    },
  }
}

/** A hash, because an address in Hangul is longer than a file name may be. */
function nameOf(key: string): string {
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`
}

function readJson(path: string): unknown {
  const text = readText(path)
  return text === undefined ? undefined : JSON.parse(text)
}

function readText(path: string): string | undefined {
  if (!existsSync(/*turbopackIgnore: true*/ path)) return undefined
  return readFileSync(/*turbopackIgnore: true*/ path, 'utf8')
}
