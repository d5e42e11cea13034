import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Writes a file so that whoever reads it finds the old one or the new one, never a part: beside it, then renamed. Its
 * folder is made where it is missing. What a killed run leaves beside the file ends in `.unfinished`.
 */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}.unfinished`
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(unfinished, content)
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
