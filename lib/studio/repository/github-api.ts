import { Octokit } from '@octokit/core'
import { fromBase64, toBase64 } from '../../writing/changes/change'
import { statusOf } from './github-fault'

export type TreeEntry = { path: string; mode: string; type: string; sha: string; size?: number }
export type NewEntry = { path: string; mode: '100644'; type: 'blob'; sha?: string | null; content?: string }

export type GithubAccess = {
  token: string
  /** "https://api.github.com" */
  apiUrl: string
  /** "owner/name" */
  repository: string
}

export type GithubApi = ReturnType<typeof openGithubApi>

/** A slow answer is no answer; then it is asked again. */
const patience = 15_000
const pauses = [300, 1200]

/**
 * The few calls that a site's repository needs, in any JavaScript, by REST but for many texts: blobs go in one by one, so that no request
 * is larger than a picture. What may be asked twice is; only what moves a branch or opens a pull request isn't.
 */
export function openGithubApi({ token, apiUrl, repository }: GithubAccess) {
  const [owner = '', repo = ''] = repository.split('/')
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    // GitHub lets a browser keep answers for a minute: a branch is never what it was then.
    request: { fetch: (url: string, options: RequestInit) => fetch(url, { ...options, cache: 'no-store' }) },
    log: { debug() {}, info() {}, warn() {}, error() {} },
  })

  async function once<T>(route: string, parameters: Record<string, unknown> = {}): Promise<T> {
    const request = { signal: AbortSignal.timeout(patience) }
    const { data } = await octokit.request(route, { owner, repo, ...parameters, request })
    return data as T
  }
  async function again<T>(route: string, parameters: Record<string, unknown> = {}): Promise<T> {
    for (const pause of pauses) {
      try {
        return await once<T>(route, parameters)
      } catch (error) {
        if (statusOf(error) < 500) throw error
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
    return once<T>(route, parameters)
  }
  const at = '/repos/{owner}/{repo}'

  return {
    owner,
    user: () => again<{ login: string }>('GET /user'),
    repository: () => again<{ permissions?: { push?: boolean } }>(`GET ${at}`),
    /** of a branch: its newest commit */
    async head(branch: string) {
      const { object } = await again<{ object: { sha: string } }>(`GET ${at}/git/ref/heads/{+branch}`, { branch })
      return object.sha
    },
    commit: (sha: string) => again<{ tree: { sha: string } }>(`GET ${at}/git/commits/{sha}`, { sha }),
    tree: (sha: string, isDeep: boolean) =>
      again<{ tree: TreeEntry[]; truncated: boolean }>(`GET ${at}/git/trees/{sha}`, {
        sha,
        ...(isDeep && { recursive: '1' }),
      }),
    async blob(sha: string): Promise<Uint8Array | null> {
      const { content } = await again<{ content: string }>(`GET ${at}/git/blobs/{sha}`, { sha })
      return fromBase64(content)
    },
    /**
     * What some blobs say, in one question; null for one that isn't a text, or longer than GitHub tells. A host that answers no
     * such questions tells none. https://docs.github.com/graphql/reference/objects#blob
     */
    async texts(shas: readonly string[]): Promise<(string | null)[]> {
      const objects = shas.map((sha, index) => `b${index}: object(oid: "${sha}") { ... on Blob { text isTruncated } }`)
      const query = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${objects.join(' ')} } }`
      try {
        const request = { signal: AbortSignal.timeout(patience) }
        const { repository } = await octokit.graphql<{ repository: ToldBlobs | null }>(query, { owner, repo, request })
        return shas.map((_, index) => textOf(repository?.[`b${index}`]))
      } catch (error) {
        if (statusOf(error) === 401) throw error
        return shas.map(() => null)
      }
    },
    /** those that changed a file, the newest first; thirty, as each is asked for what the file was in it */
    commitsOf: (branch: string, path: string) =>
      again<CommitOfFile[]>(`GET ${at}/commits`, { sha: branch, path, per_page: 30 }),
    /** of a file in a commit: git's name of its content */
    async versionIn(commit: string, path: string): Promise<string> {
      const { sha } = await again<{ sha: string }>(`GET ${at}/contents/{path}`, { path, ref: commit })
      return sha
    },
    makeBlob: (bytes: Uint8Array) =>
      again<{ sha: string }>(`POST ${at}/git/blobs`, { content: toBase64(bytes), encoding: 'base64' }),
    makeTree: (base: string, tree: readonly NewEntry[]) =>
      again<{ sha: string }>(`POST ${at}/git/trees`, { base_tree: base, tree }),
    makeCommit: (message: string, tree: string, parent: string) =>
      again<{ sha: string }>(`POST ${at}/git/commits`, { message, tree, parents: [parent] }),
    moveBranch: (branch: string, sha: string) =>
      once(`PATCH ${at}/git/refs/heads/{+branch}`, { branch, sha, force: false }),
    makeBranch: (branch: string, sha: string) => once(`POST ${at}/git/refs`, { ref: `refs/heads/${branch}`, sha }),
    /** whether `sha` is `of` or comes before it */
    async isBehind(sha: string, of: string): Promise<boolean> {
      const { status } = await again<{ status: string }>(`GET ${at}/compare/{basehead}`, { basehead: `${sha}...${of}` })
      return status === 'ahead' || status === 'identical'
    },
    pullRequests: (branch: string) =>
      again<{ html_url: string }[]>(`GET ${at}/pulls`, { head: `${owner}:${branch}`, state: 'open' }),
    openPullRequest: (title: string, head: string, base: string) =>
      once<{ html_url: string }>(`POST ${at}/pulls`, { title, head, base }),
    deployments: (sha: string) => again<{ id: number }[]>(`GET ${at}/deployments`, { sha }),
    deploymentStatuses: (id: number) =>
      again<DeploymentStatus[]>(`GET ${at}/deployments/{id}/statuses`, { id, per_page: 1 }),
  }
}

type ToldBlobs = Record<string, { text?: string | null; isTruncated?: boolean } | null>

function textOf(blob: ToldBlobs[string] | undefined): string | null {
  return blob?.isTruncated ? null : (blob?.text ?? null)
}

type CommitOfFile = { sha: string; commit: { message: string; author: { name: string; date: string } | null } }
export type DeploymentStatus = { state: string; environment_url?: string; log_url?: string; target_url?: string }
