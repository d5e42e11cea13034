import type { GithubApi } from './github-api'
import { messageOf, statusOf } from './github-fault'

/** 'moved': somebody else was faster; 'protected': nothing comes in directly. */
export type Moved = 'done' | 'moved' | 'protected'

const asksAgain = [500, 1500, 4000]

/**
 * Puts a commit on top of a branch. An answer that never came says nothing: the branch is asked whether it has the
 * commit, and only where it hasn't the same commit is sent again. So there is never a second one.
 */
export async function moveBranch(api: GithubApi, branch: string, commit: string): Promise<Moved> {
  for (const pause of [...asksAgain, null]) {
    try {
      await api.moveBranch(branch, commit)
      return 'done'
    } catch (error) {
      const status = statusOf(error)
      const message = messageOf(error)
      if (isProtected(status, message)) return 'protected'
      if (status === 422 && /fast.?forward/i.test(message)) return (await has(api, branch, commit)) ? 'done' : 'moved'
      if (status < 500) throw error
      if (await has(api, branch, commit)) return 'done'
      if (pause === null) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return 'moved'
}

async function has(api: GithubApi, branch: string, commit: string): Promise<boolean> {
  return api.isBehind(commit, await api.head(branch))
}

/** Branch protection and rulesets have a text each, and the older of them two statuses. */
function isProtected(status: number, message: string): boolean {
  return (status === 403 || status === 422) && /protected branch|rule violation|through a pull request/i.test(message)
}
