import type { Edition } from '../store/store'
import type { GithubApi } from './github-api'
import { statusOf } from './github-fault'

/** What a file is in a commit, it is for ever; null: it was removed in that one. */
const known = new Map<string, Promise<string | null>>()
const mostKnown = 2000

/**
 * The newest commits of a branch in which a file was changed. GitHub tells them without what the file became, which is asked
 * for each, once. It doesn't follow a renamed file to its earlier name.
 */
export async function readHistory(api: GithubApi, branch: string, path: string): Promise<Edition[]> {
  const commits = await api.commitsOf(branch, path)
  const editions = commits.map(async ({ sha, commit: { author, message } }) => {
    const version = await versionIn(api, sha, path)
    const [subject = ''] = message.split('\n')
    return version === null
      ? []
      : [{ commit: sha, author: author?.name ?? '', moment: author?.date ?? '', subject, version }]
  })
  return (await Promise.all(editions)).flat()
}

function versionIn(api: GithubApi, commit: string, path: string): Promise<string | null> {
  const key = `${api.owner} ${commit} ${path}`
  const asked = known.get(key) ?? api.versionIn(commit, path).catch(nullWhereGone)
  for (const [oldest] of known) if (known.size >= mostKnown) known.delete(oldest)
  known.set(key, asked)
  // A refusal isn't remembered.
  asked.catch(() => known.delete(key))
  return asked
}

export function nullWhereGone(error: unknown): null {
  if (statusOf(error) === 404) return null
  throw error
}
