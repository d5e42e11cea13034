import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeWhole } from '../base/disk/write-whole'
import { workFolder } from '../base/workspace'

const dataFile = join(/*turbopackIgnore: true*/ workFolder, 'data.json')

export function writeData(data: Record<string, unknown>): void {
  writeWhole(dataFile, JSON.stringify(data))
}

let read: { data: Record<string, unknown>; modified: number } | undefined

/**
 * What the site's `data/` folder says, for components: `getData('authors', 'kim')`.
 * @public for a site's own shortcodes
 */
export function getData(...path: string[]): unknown {
  if (!existsSync(/*turbopackIgnore: true*/ dataFile)) return undefined
  const modified = statSync(/*turbopackIgnore: true*/ dataFile).mtimeMs
  if (read?.modified !== modified)
    read = { data: JSON.parse(readFileSync(/*turbopackIgnore: true*/ dataFile, 'utf8')), modified }
  return path.reduce<unknown>((value, name) => {
    return value && typeof value === 'object' && Object.hasOwn(value, name)
      ? (value as Record<string, unknown>)[name]
      : undefined
  }, read.data)
}
