import type { Repository } from '../../base/text/repository-address'
import type { SiteConfig } from '../../record/site-config'
import type { ProseSettings } from '../prose/read-prose'
import type { SizeOf } from './lint-pictures'

/** What must be known of a site to say what is wrong with a text of it, and where it will stand; all of it is JSON. */
export type SiteFacts = {
  prose: ProseSettings
  /** how it makes addresses */
  addresses: Pick<SiteConfig, 'permalinks' | 'disablePathToLower' | 'removePathAccents'>
  /** what stands before the addresses of each language: { ko: '', en: '/en' } */
  prefixes: Readonly<Record<string, string>>
  defaultLanguage: string
  /** null where nothing tells which it is */
  repository: Repository | null
  /** where the site's folder lies in it: "" or "blog/" */
  folder: string
  /** bytes of each file that a text may show or link to, by its path from the site's folder */
  files: Readonly<Record<string, number>>
}

/** Where themes and Hugo look for a file that isn't beside the post. */
const usualFolders = ['static', 'content', 'assets', 'public', '']

/**
 * The size of what a reference of this post leads to. Themes find files in more places than are known here: one of that
 * name that lies elsewhere may be it, and then nothing is said.
 */
export function sizesFor(postPath: string, files: SiteFacts['files']): SizeOf {
  const names = new Set(Object.keys(files).map(nameOf))
  return (reference) => {
    const folder = postPath.slice(0, postPath.lastIndexOf('/'))
    for (const one of [folder, ...usualFolders]) {
      const path = joined(one, reference)
      const size = path === null ? undefined : files[path]
      if (size !== undefined) return size
    }
    return names.has(nameOf(reference)) ? undefined : null
  }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).normalize('NFC')
}

/** null where it leads out of the site */
function joined(folder: string, reference: string): string | null {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of reference.normalize('NFC').split('/')) {
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..' && part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
