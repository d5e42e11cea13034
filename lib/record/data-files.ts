import type { WorkFiles } from '../base/workspace/work-files'

const name = 'data.json'

/** What the site's `data/` folder says. */
export function writeData(files: WorkFiles, data: Record<string, unknown>): void {
  files.write(name, data)
}

/** Reads it anew once it has changed. `read('authors', 'kim')`; undefined where it says nothing there. */
export function openData(files: WorkFiles): (...path: string[]) => unknown {
  let data: unknown
  let modified: number | undefined
  return (...path) => {
    const now = files.modified(name)
    if (now !== modified) data = files.read(name)
    modified = now
    return path.reduce<unknown>((value, key) => {
      return value && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined
    }, data)
  }
}
