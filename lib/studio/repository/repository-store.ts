import { encodePath } from '../../base/text/addresses'
import { bytesOfChange, type Change } from '../../writing/changes/change'
import { safePath } from '../../writing/paths/safe-path'
import type { Committed, Conflict, Refused, Store } from '../store/store'
import type { GithubApi } from './github-api'
import { asFault, GithubFault, statusOf } from './github-fault'
import { moveBranch } from './move-branch'
import { type Plan, planCommit } from './plan-commit'
import { proposeCommit } from './propose-commit'
import { readBlobs } from './read-blobs'
import { nullWhereGone, readHistory } from './read-history'
import { entryAt, readTree, type SiteTree } from './read-tree'

type Place = {
  branch: string
  /** where the site lies in its repository, '' where it is the whole */
  folder: string
}

const mostTries = 4
const moment = 1000

/** A repository on GitHub: nothing is kept here, each call sees the branch as it is. Throws `GithubFault`. */
export function openRepositoryStore(api: GithubApi, { branch, folder }: Place): Store {
  /** Many files of one moment are looked at together: the branch is asked once for them. */
  let looked: { at: number; tree: Promise<SiteTree> } | null = null
  const now = () => {
    if (!looked || Date.now() - looked.at > moment)
      looked = { at: Date.now(), tree: api.head(branch).then((head) => readTree(api, head, folder)) }
    const { tree } = looked
    // A refusal isn't remembered.
    tree.catch(() => {
      looked = null
    })
    return tree
  }
  return guarded<Store>({
    async list() {
      const { files } = await now()
      return [...files.values()].filter(({ path }) => kindOf(path) === 'text').map(toListed)
    },
    async beside(at) {
      const { files } = await now()
      const isThere = (path: string) => path.startsWith(`${at}/`) && !path.slice(at.length + 1).includes('/')
      return [...files.values()].filter(({ path }) => isThere(path) && kindOf(path) !== null).map(toListed)
    },
    async read(path) {
      const found = entryAt(await now(), path)
      if ('refused' in found) return found
      return found.entry && fileOf(found.path, found.entry.sha)
    },
    readAll: (files) =>
      readBlobs(
        api,
        files.map(({ version }) => version),
      ),
    async keep(path, bytes) {
      const safe = safePath(encodePath(path))
      if ('refused' in safe) return { ...safe, path }
      return { version: (await api.makeBlob(bytes)).sha }
    },
    commit,
    save: null,
    async history(path) {
      const safe = safePath(encodePath(path))
      return 'refused' in safe ? { ...safe, path } : readHistory(api, branch, inRepository(safe.path))
    },
    past: (version) => api.blob(version).catch(nullWhereGone),
  })

  function inRepository(path: string): string {
    return folder ? `${folder}/${path}` : path
  }

  async function commit(changes: readonly Change[], message: string): Promise<Committed | Conflict | Refused> {
    for (const change of changes) {
      // A text goes with the tree; bytes are blobs before.
      const bytes = 'bytes' in change ? bytesOfChange(change) : null
      if (bytes) await api.makeBlob(bytes)
    }
    for (let tries = 1; ; tries++) {
      looked = null
      const head = await api.head(branch)
      const tree = await readTree(api, head, folder)
      const plan = await planCommit(tree, changes, folder)
      if ('refused' in plan) return plan
      if ('conflict' in plan) {
        const { path, version } = plan.conflict
        return { conflict: { path, found: version === null ? null : await fileOf(path, version) } }
      }
      const { versions } = plan
      // All is there already; the newest commit may be anybody's.
      if (plan.entries.length === 0) return { versions, commit: null, fault: null, pullRequest: null }
      const made = await makeCommit(plan, { root: tree.root, head, message })
      if ('refused' in made) return made
      const moved = await moveBranch(api, branch, made.commit)
      if (moved === 'done') return { versions, commit: made.commit, fault: null, pullRequest: null }
      if (moved === 'protected') {
        const path = changes[0]?.path ?? ''
        const proposed = await proposeCommit(api, { ...made, base: branch, message, path })
        return { versions, commit: proposed.commit, fault: null, pullRequest: proposed.url }
      }
      if (tries === mostTries) throw new GithubFault('unreached', 'the branch was moved by others each time')
    }
  }

  async function makeCommit(
    { entries }: Plan,
    on: { root: string; head: string; message: string },
  ): Promise<{ commit: string; tree: string } | Refused> {
    try {
      const tree = await api.makeTree(on.root, entries)
      return { tree: tree.sha, commit: (await api.makeCommit(on.message, tree.sha, on.head)).sha }
    } catch (error) {
      const gone = statusOf(error) === 422 || statusOf(error) === 404 ? await missing(entries) : null
      if (gone === null) throw error
      return { refused: 'gone', path: folder ? gone.slice(folder.length + 1) : gone }
    }
  }

  /** A blob that no commit names may be collected before one does. */
  async function missing(entries: Plan['entries']): Promise<string | null> {
    for (const { path, sha } of entries) {
      const isThere = !sha || (await api.blob(sha).then(Boolean, (error) => statusOf(error) !== 404))
      if (!isThere) return path
    }
    return null
  }

  async function fileOf(path: string, version: string) {
    return { path, version, bytes: (await api.blob(version)) ?? new Uint8Array() }
  }
}

function toListed({ path, sha, size }: { path: string; sha: string; size?: number }) {
  return { path, version: sha, size: size ?? 0 }
}

function kindOf(path: string): 'text' | 'picture' | null {
  const safe = safePath(encodePath(path))
  return 'path' in safe && safe.path === path ? safe.kind : null
}

/** Whatever GitHub throws is a fault with a code. */
function guarded<Methods extends Record<string, unknown>>(methods: Methods): Methods {
  const wrap =
    (method: (...given: unknown[]) => Promise<unknown>) =>
    async (...given: unknown[]) => {
      try {
        return await method(...given)
      } catch (error) {
        throw asFault(error)
      }
    }
  const all = Object.entries(methods).map(([name, method]) => [
    name,
    typeof method === 'function' ? wrap(method as Parameters<typeof wrap>[0]) : method,
  ])
  return Object.fromEntries(all) as Methods
}
