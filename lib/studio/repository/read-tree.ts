import { encodePath } from '../../base/text/addresses'
import { safePath } from '../../writing/paths/safe-path'
import type { Refused } from '../store/store'
import type { GithubApi, TreeEntry } from './github-api'

/** The content of a site as one commit has it. */
export type SiteTree = {
  /** the whole repository's */
  root: string
  /** by its path below the site's folder, "content/posts/글/index.md" */
  files: ReadonlyMap<string, TreeEntry>
  /** the same, as names that a Mac or Windows takes for one */
  folded: ReadonlySet<string>
}

/** A commit has one tree for ever. */
const known = new Map<string, SiteTree>()
const mostKnown = 8

/** `folder`: where the site lies in its repository, '' where it is the whole. */
export async function readTree(api: GithubApi, commit: string, folder: string): Promise<SiteTree> {
  const key = `${api.owner} ${folder} ${commit}`
  const last = known.get(key)
  if (last) return last
  const { tree } = await api.commit(commit)
  const sha = await folderBelow(api, tree.sha, `${folder}/content`)
  const found = sha ? await api.tree(sha, true) : { tree: [], truncated: false }
  if (found.truncated) throw new Error('the content folder is too large for one answer of GitHub (split the site)')
  const all = found.tree.map((entry) => ({ ...entry, path: `content/${entry.path}` }))
  const files = new Map(all.filter(({ type }) => type === 'blob').map((entry) => [entry.path, entry]))
  const made = { root: tree.sha, files, folded: new Set(all.map(({ path }) => fold(path))) }
  for (const [oldest] of known) if (known.size >= mostKnown) known.delete(oldest)
  known.set(key, made)
  return made
}

/** The tree of a folder below another; undefined where there is none. */
export async function folderBelow(api: GithubApi, root: string, folder: string): Promise<string | undefined> {
  let sha: string | undefined = root
  for (const name of folder.split('/').filter(Boolean)) {
    const entries: TreeEntry[] = sha ? (await api.tree(sha, false)).tree : []
    sha = entries.find((entry) => entry.type === 'tree' && entry.path === name)?.sha
  }
  return sha
}

/** What stands at a request's path; null where there is nothing and a file may come. */
export function entryAt(tree: SiteTree, requested: string): { path: string; entry: TreeEntry | null } | Refused {
  const safe = safePath(encodePath(requested))
  if ('refused' in safe) return { ...safe, path: requested }
  const { path } = safe
  const entry = tree.files.get(path) ?? null
  if (entry?.mode === '120000') return { refused: 'link', path }
  if (!entry && tree.folded.has(fold(path))) return { refused: isFolder(tree, path) ? 'no-file' : 'twin', path }
  return { path, entry }
}

function isFolder({ files }: SiteTree, path: string): boolean {
  return [...files.keys()].some((one) => one.startsWith(`${path}/`))
}

function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
