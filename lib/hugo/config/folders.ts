import type { SiteConfig } from '../../record/types'
import { goExpression } from '../files/ignored-files'
import { lowerKeys } from '../formats/lower-keys'
import { isMap } from '../formats/parsed-data'
import type { ConfigReader } from './config-reader'

/** Regular expressions against a file's path. */
export function readIgnoreFiles(reader: ConfigReader): string[] {
  return reader.list([], 'ignoreFiles').filter((pattern) => {
    if (goExpression(pattern)) return true
    reader.problem('error', ['ignoreFiles'], 'bad-pattern', `"${pattern}" is no regular expression`)
    return false
  })
}

/** `staticDir`, `staticDir0` … `staticDir10` */
export function readStaticFolders(reader: ConfigReader): string[] {
  const first = reader.list([], 'staticDir')
  const numbered = Array.from({ length: 11 }, (_, index) => reader.list([], `staticDir${index}`)).flat()
  const folders = [...first, ...numbered].map(folder)
  return folders.length ? folders : ['static']
}

export function readMounts(reader: ConfigReader): SiteConfig['mounts'] {
  const mounts = reader.get('module.mounts')
  if (!Array.isArray(mounts)) return []
  return mounts.filter(isMap).flatMap((written) => {
    const { source, target, lang, files, includefiles, excludefiles } = lowerKeys(written)
    if (typeof source !== 'string' || typeof target !== 'string') {
      reader.problem('error', ['module.mounts'], 'bad-mount', 'entries need "source" and "target"')
      return []
    }
    // The newer key holds both kinds, the ones to leave out behind an exclamation mark.
    const [out, within] = partition(textsOf(files), (pattern) => pattern.startsWith('!'))
    const include = [...textsOf(includefiles), ...within]
    const exclude = [...textsOf(excludefiles), ...out.map((pattern) => pattern.slice(1).trim())]
    return [
      { source: folder(source), target: folder(target), include, exclude, ...(typeof lang === 'string' && { lang }) },
    ]
  })
}

function textsOf(value: unknown): string[] {
  return [value].flat().filter((item) => typeof item === 'string')
}

function partition<T>(items: T[], isFirst: (item: T) => boolean): [T[], T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

/** "./content/" → "content" */
export function folder(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/+$/, '')
}
