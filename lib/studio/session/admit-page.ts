import { type GuardRefusal, refuse } from '../guard'
import { processMode } from '../process-mode'
import { githubSettings } from './github-settings'
import { readSession } from './session'

/** Whether a page of the studio may be shown; 401 where nobody is signed in. Asked before anything of it runs. */
export async function admitPage(request: Pick<Request, 'method' | 'headers'>): Promise<GuardRefusal | null> {
  const mode = processMode()
  const refused = refuse(request, mode, 'page')
  if (refused || mode !== 'github') return refused
  const settings = githubSettings()
  if (typeof settings === 'string') return { status: 404, code: 'off' }
  return (await readSession(request.headers, settings)) ? null : { status: 401, code: 'session' }
}
