import { refusal, type Studio } from '../../../lib/studio/answers/studio'
import { refuse } from '../../../lib/studio/guard'
import { processMode } from '../../../lib/studio/process-mode'
import { githubSettings } from '../../../lib/studio/session/github-settings'
import { withSession } from '../../../lib/studio/session/with-session'
import { folderStudio, repositoryStudio, studioWordsHere } from '../../../lib/studio/this-studio'
import { loadContentStep } from './load-content-step'

type Answer = (studio: Studio, request: Request) => Response | Promise<Response>

/** A route of the studio: nothing of it runs before the guard has let the request in, and where it is a repository's, the session. */
export function guarded(answer: Answer, kind: 'call' | 'picture' = 'call') {
  return async (request: Request): Promise<Response> => {
    const mode = processMode()
    const refused = refuse(request, mode, kind)
    if (refused?.status === 404) return notHere()
    const words = studioWordsHere()
    if (refused) return refusal({ words }, refused)
    if (mode !== 'github') return answer({ ...folderStudio(), contentStep: loadContentStep }, request)
    const settings = githubSettings()
    if (typeof settings === 'string') return notHere()
    return withSession({ settings, words }, request, async ({ token }, again) =>
      answer({ ...repositoryStudio(settings, token), contentStep: loadContentStep }, again),
    )
  }
}

export function notHere(): Response {
  return new Response('404 Not Found\n', { status: 404 })
}
