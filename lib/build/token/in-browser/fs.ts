import { fileAt, namesIn } from './memory-files'

/**
 * Node's `fs` for the content step in a worker: what it reads is in memory, and it writes nothing. A file that isn't there is
 * told as a disk tells it.
 */
type Asked = { throwIfNoEntry?: boolean; withFileTypes?: boolean; encoding?: string } | string | null

export function existsSync(path: string): boolean {
  return fileAt(path) !== undefined || namesIn(path) !== undefined
}

export function readFileSync(path: string | URL, asked?: Asked): Uint8Array | string {
  const bytes = fileAt(String(path))?.bytes
  if (!bytes) throw absent('open', String(path))
  const encoding = typeof asked === 'string' ? asked : asked?.encoding
  return encoding ? new TextDecoder().decode(bytes) : bytes
}

export function statSync(path: string, asked?: Asked) {
  const file = fileAt(path)
  if (file || namesIn(path)) return entry(path, file?.size ?? 0)
  if (typeof asked === 'object' && asked?.throwIfNoEntry === false) return undefined
  throw absent('stat', path)
}
export function lstatSync(path: string, asked?: Asked) {
  return statSync(path, asked)
}

export function readdirSync(path: string, asked?: Asked) {
  const names = namesIn(path)
  if (!names) throw absent('scandir', path)
  const sorted = [...names].sort()
  const withTypes = typeof asked === 'object' && asked?.withFileTypes
  return withTypes ? sorted.map((name) => ({ name, parentPath: path, ...entry(`${path}/${name}`, 0) })) : sorted
}

export const realpathSync = (path: string) => path

function entry(path: string, size: number) {
  const isFile = fileAt(path) !== undefined
  return {
    ...{ size, mtimeMs: 0, mtime: new Date(0) },
    isFile: () => isFile,
    isDirectory: () => !isFile,
    isSymbolicLink: () => false,
  }
}

function absent(call: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${call} '${path}'`), { code: 'ENOENT', path })
}

const writesNothing = (): never => {
  throw Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' })
}

export {
  writesNothing as appendFileSync,
  writesNothing as closeSync,
  writesNothing as copyFileSync,
  writesNothing as createReadStream,
  writesNothing as createWriteStream,
  writesNothing as linkSync,
  writesNothing as mkdirSync,
  writesNothing as mkdtempSync,
  writesNothing as openSync,
  writesNothing as readSync,
  writesNothing as renameSync,
  writesNothing as rmdirSync,
  writesNothing as rmSync,
  writesNothing as statfsSync,
  writesNothing as unlinkSync,
  writesNothing as utimesSync,
  writesNothing as writeFileSync,
  writesNothing as writeSync,
}
export const constants = {}
