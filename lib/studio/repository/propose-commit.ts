import type { GithubApi } from './github-api'
import { statusOf } from './github-fault'

type Proposal = { commit: string; tree: string; base: string; message: string; path: string }

const mostNames = 20

/** A commit on a branch of its own with a pull request: what was proposed before with the same content is found again. */
export async function proposeCommit(api: GithubApi, proposal: Proposal): Promise<{ commit: string; url: string }> {
  const { tree, base, message, path } = proposal
  const name = branchName(path)
  for (let number = 1; number <= mostNames; number++) {
    const branch = number === 1 ? name : `${name}-${number}`
    const taken = await headOrNull(api, branch)
    if (taken !== null && (await api.commit(taken)).tree.sha !== tree) continue
    if (taken === null) await api.makeBranch(branch, proposal.commit)
    const [open] = await api.pullRequests(branch)
    const { html_url } = open ?? (await api.openPullRequest(message.split('\n')[0] ?? message, branch, base))
    return { commit: taken ?? proposal.commit, url: html_url }
  }
  throw new Error(`twenty branches are called ${name} (remove those that are merged)`)
}

async function headOrNull(api: GithubApi, branch: string): Promise<string | null> {
  try {
    return await api.head(branch)
  } catch (error) {
    if (statusOf(error) === 404) return null
    throw error
  }
}

/** "content/posts/첫 글/index.md" → "post/첫-글". https://git-scm.com/docs/git-check-ref-format */
function branchName(path: string): string {
  const parts = path.replace(/\.\w+$/, '').split('/')
  const last = /^_?index(?:\.[\w-]+)?$/.test(parts.at(-1) ?? '') ? parts.at(-2) : parts.at(-1)
  const name = (last ?? '').replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  return `post/${name || 'text'}`
}
