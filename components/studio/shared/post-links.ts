import { encodePath } from '../../../lib/base/text/addresses'
import type { StudioSite } from './studio-context'

type Place = Pick<StudioSite, 'basePath' | 'mode'>

/**
 * Where a post is written: "content/posts/글/index.md" → "/write/content/posts/%EA%B8%80/index.md/". A static host has one page
 * for all of them, which must not be left: with it the token would be gone.
 */
export function editUrl({ basePath, mode }: Place, path: string): string {
  return mode === 'token' ? `#${encodePath(path)}` : `${basePath}/write/${encodePath(path)}/`
}

/** The list of all posts. */
export function postsUrl({ basePath, mode }: Place): string {
  return mode === 'token' ? '#' : `${basePath}/write/`
}

/** What an address of the one page names; null for the list. */
export function pathInHash(hash: string): string | null {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || null
  } catch {
    return null
  }
}
