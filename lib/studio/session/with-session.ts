import { faultAnswer, refusal, type Studio } from '../answers/studio'
import { GithubFault } from '../repository/github-fault'
import type { GithubSettings } from './github-settings'
import { dropSession, isOver, keepSession, readSession, renewSession, type Session } from './session'

type WithWords = Pick<Studio, 'words'>
type Run = (session: Session, request: Request) => Promise<Response>

/**
 * What somebody who is signed in asks. A token that is over is renewed once, and what was asked is asked again with the new
 * one; where it can't be renewed nothing was done, and the answer is 401.
 */
export async function withSession(
  { settings, words }: { settings: GithubSettings } & WithWords,
  request: Request,
  run: Run,
): Promise<Response> {
  const { headers } = request
  const known = await readSession(headers, settings)
  if (!known) return refusal({ words }, { status: 401, code: 'session' })
  const isStale = isOver(known)
  if (!isStale) {
    const first = await answered({ words }, () => run(known, request.clone()))
    if (first !== 'session') return first
  }
  const renewed = await renewSession(known, settings)
  if (!renewed) return withCookie(refusal({ words }, { status: 401, code: 'session' }), dropSession(headers))
  const again = await answered({ words }, () => run(renewed, request))
  if (again === 'session') return withCookie(refusal({ words }, { status: 401, code: 'session' }), dropSession(headers))
  return withCookie(again, await keepSession(headers, settings, renewed))
}

async function answered(told: WithWords, run: () => Promise<Response>): Promise<Response | 'session'> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof GithubFault)) throw error
    return error.code === 'session' ? 'session' : faultAnswer(told, error)
  }
}

function withCookie(response: Response, cookie: string): Response {
  response.headers.append('Set-Cookie', cookie)
  return response
}
