import { encodePath, parseUrl } from '../../base/text/addresses'
import { isSameRepository, type Repository, repositoryFile } from '../../base/text/repository-address'
import type { Prose } from '../prose/read-prose'
import { placeOf, visitProse } from '../prose/visit-prose'
import { percent } from './link-selection'

/** An address in a text, from offset to offset, and the reference to the same file that could stand there. */
export type OwnPicture = { from: number; to: number; reference: string; path: string }

type Site = {
  repository: Repository
  /** where the site's folder lies in it: "" or "blog/" */
  folder: string
  /** whether a file is there, by its path from the site's folder */
  has: (path: string) => boolean
}

/**
 * Pictures that a post asks GitHub for though they lie in its own repository: nothing must be fetched, so that the
 * server never asks an address that somebody wrote into a text. Others' pictures are left where they are.
 */
export function findOwnPictures({ text, tree }: Prose, postPath: string, site: Site): OwnPicture[] {
  const found: OwnPicture[] = []
  visitProse(tree, (node) => {
    if (node.type !== 'image') return
    const path = ownPath(node.url, site)
    if (path === null) return
    const { from, to } = placeOf(node)
    const at = text.slice(from, to).indexOf(node.url, (node.alt ?? '').length)
    if (at < 0) return
    const reference = relativePath(postPath, path)
    found.push({ from: from + at, to: from + at + node.url.length, reference, path })
  })
  return found
}

/** The file of this site that a pasted address names; null for any other. */
export function ownPath(address: string, { repository, folder, has }: Site): string | null {
  const url = parseUrl(address)
  const file = url && repositoryFile(url)
  if (!file || !isSameRepository(file, repository)) return null
  // A branch's name may hold slashes: what is left of it must be a file.
  for (let at = 1; at < file.rest.length; at++) {
    const path = file.rest.slice(at).join('/').normalize('NFC')
    if (path.startsWith(folder) && has(path.slice(folder.length))) return path.slice(folder.length)
  }
  return null
}

/** "content/posts/a/index.md", "content/posts/b.png" → "../b.png"; beside it "./b.png". Percent-encoded. */
export function relativePath(postPath: string, path: string): string {
  const from = postPath.split('/').slice(0, -1)
  const to = path.split('/')
  let same = 0
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++
  const up = from.slice(same).map(() => '..')
  return encodePath([...(up.length > 0 ? up : ['.']), ...to.slice(same)].join('/')).replace(/[()]/g, percent)
}
