import type { Problem } from '../../base/problems'
import type { Mount, SiteConfig, SiteFiles } from '../../record/types'
import { matchesGlob } from './glob'

/**
 * Where a file stands below a mount's source: "" for a mount of this one file, null where it isn't in it.
 * https://gohugo.io/configuration/module/#mounts
 */
export function pathInMount({ source, include, exclude }: Mount, file: string): string | null {
  const folder = source.replace(/^\.?\/+|^\.$|\/+$/g, '')
  if (file === folder) return ''
  const path = folder === '' ? file : file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : null
  if (path === null) return null
  const matches = (pattern: string, name: string) => matchesGlob(pattern.replace(/^\/+/, ''), name)
  // Who keeps private notes beside the blog leaves out whole folders.
  if (foldersOf(path).some((name) => exclude.some((pattern) => matches(pattern, name)))) return null
  return include.length === 0 || include.some((pattern) => matches(pattern, path)) ? path : null
}

/** A mount of another repository's folder, or of node_modules, brings nothing: what lies outside is never read. */
export function checkMounts(files: SiteFiles, { mounts, sources }: SiteConfig): Problem[] {
  const all = files.list()
  return mounts.flatMap((mount) => {
    if (!/^(content|static|data)(\/|$)/.test(mount.target)) return []
    if (all.some((file) => pathInMount({ ...mount, include: [], exclude: [] }, file) !== null)) return []
    const place = { file: sources.at(-1) ?? 'hugo.toml', line: 1, column: 1 }
    const message = `module.mounts: "${mount.source}" holds no file of this folder`
    return [
      { ...place, severity: 'warning', code: 'empty-mount', message, remedy: 'copy what it holds into the folder' },
    ]
  })
}

/** "a/b/c.md" → "a", "a/b", "a/b/c.md" */
export function foldersOf(path: string): string[] {
  const names = path.split('/')
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}
