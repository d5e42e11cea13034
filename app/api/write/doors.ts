import { refusal, type Studio } from '../../../lib/studio/answers/studio'
import { refuse } from '../../../lib/studio/guard'
import { processMode } from '../../../lib/studio/process-mode'
import { thisStudio } from '../../../lib/studio/this-studio'

type Answer = (studio: Studio, request: Request) => Response | Promise<Response>

/** A route of the studio: nothing of it runs before the guard has let the request in. */
export function guarded(answer: Answer, kind: 'call' | 'picture' = 'call') {
  return async (request: Request): Promise<Response> => {
    const refused = refuse(request, processMode(), kind)
    if (refused?.status === 404) return new Response('404 Not Found\n', { status: 404 })
    const studio = thisStudio()
    return refused ? refusal(studio, refused) : answer(studio, request)
  }
}
