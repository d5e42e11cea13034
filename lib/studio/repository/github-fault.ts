/**
 * Why GitHub has done nothing, or nobody knows whether it has: 'session', the token is no more; 'forbidden', this person
 * may not; 'later', too much was asked for; 'unreached', it didn't answer or not with sense.
 */
export type FaultCode = 'session' | 'forbidden' | 'later' | 'unreached'

export class GithubFault extends Error {
  constructor(
    readonly code: FaultCode,
    message: string,
  ) {
    super(message)
  }
}

type Answered = { status?: unknown; message?: unknown; response?: { headers?: Record<string, unknown> } }

/** As octokit throws: whatever never came to an answer has the status 500. */
export function statusOf(error: unknown): number {
  const status = (error as Answered | null)?.status
  return typeof status === 'number' ? status : 0
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** What isn't GitHub's word stays what it is. */
export function asFault(error: unknown): unknown {
  const status = statusOf(error)
  if (status === 0) return error
  const isLimited = (error as Answered).response?.headers?.['x-ratelimit-remaining'] === '0'
  const code = status === 401 ? 'session' : status === 429 || (status === 403 && isLimited) ? 'later' : null
  return new GithubFault(code ?? (status === 403 || status === 404 ? 'forbidden' : 'unreached'), messageOf(error))
}
