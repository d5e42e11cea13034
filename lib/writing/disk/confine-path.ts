import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type PlaceRefusal, safePath } from '../paths/safe-path'

export type ConfinedFile = { file: string; path: string; exists: boolean }

/** The file on disk behind a request's text, which may not be there yet; nothing is made or opened. */
export function confinePath(
  siteFolder: string,
  requested: string,
  folder = 'content',
): ConfinedFile | { refused: PlaceRefusal } {
  const safe = safePath(requested, folder)
  if ('refused' in safe) return safe
  const [, ...names] = safe.path.split('/')
  const content = join(/*turbopackIgnore: true*/ siteFolder, folder)
  if (!existsSync(content)) return { refused: 'outside' }
  const root = realpathSync(content)
  let at = root
  for (const [index, name] of names.entries()) {
    if (hasTwin(at, name)) return { refused: 'twin' }
    at = join(/*turbopackIgnore: true*/ at, name)
    // A link to nowhere exists for `lstat` alone; writing would follow it.
    if (!lstatSync(at, { throwIfNoEntry: false }))
      return { file: join(/*turbopackIgnore: true*/ at, ...names.slice(index + 1)), path: safe.path, exists: false }
    if (!existsSync(at) || !isBelow(root, realpathSync(at))) return { refused: 'link' }
    const isLast = index === names.length - 1
    if (isLast ? !statSync(at).isFile() : !statSync(at).isDirectory()) return { refused: 'no-file' }
  }
  return { file: at, path: safe.path, exists: true }
}

function isBelow(root: string, path: string): boolean {
  return path.startsWith(root + sep)
}

function hasTwin(folder: string, name: string): boolean {
  const fold = (text: string) => text.normalize('NFC').toLowerCase()
  const wanted = fold(name)
  return readdirSync(folder).some((other) => other !== name && fold(other) === wanted)
}
