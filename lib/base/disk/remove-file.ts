import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Removes a file below a folder where it is there, and the folders between that are empty then. */
export function removeFile(below: string, path: string): void {
  rmSync(join(below, path), { force: true })
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const full = join(below, folder)
    if (!existsSync(full) || readdirSync(full).length > 0) return
    rmdirSync(full)
  }
}
