import { refusal } from '../../../../lib/studio/answers/studio'
import { refuse } from '../../../../lib/studio/guard'
import { processMode } from '../../../../lib/studio/process-mode'
import { githubSettings } from '../../../../lib/studio/session/github-settings'
import type { SignIn } from '../../../../lib/studio/session/sign-in'
import { siteBasePath, studioWordsHere } from '../../../../lib/studio/this-studio'
import { notHere } from '../doors'

/** A step of signing in: there where a repository is written, and before anybody is known. */
export function signInDoor(
  step: (signIn: SignIn, request: Request) => Response | Promise<Response>,
  kind: 'page' | 'call' = 'page',
) {
  return async (request: Request): Promise<Response> => {
    const mode = processMode()
    const settings = mode === 'github' ? githubSettings() : null
    if (settings === null || typeof settings === 'string') return notHere()
    const words = studioWordsHere()
    const refused = refuse(request, mode, kind)
    if (refused) return refusal({ words }, refused)
    return step({ settings, basePath: siteBasePath(), say: (why) => words.signIn[why] }, request)
  }
}
