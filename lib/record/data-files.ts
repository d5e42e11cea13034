import { readAnew, type WorkFiles } from '../base/workspace/work-files'

const name = 'data.json'

/** What the site's `data/` folder says. */
export function writeData(files: WorkFiles, data: Record<string, unknown>): void {
  files.write(name, data)
}

/** Reads it anew once it has changed. `read('authors', 'kim')`; undefined where it says nothing there. */
export function openData(files: WorkFiles): (...path: string[]) => unknown {
  const data = readAnew(files, name)
  return (...path) =>
    path.reduce<unknown>((value, key) => {
      return value && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined
    }, data())
}
