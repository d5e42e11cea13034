/** What a host says of an address. `unsure`: it may be there for a reader, only not for us or not now. */
export type Answer = { state: 'alive' | 'dead' | 'unsure'; says: string; movedTo?: string; waits?: number }

type Asking = { userAgent: string; timeout: number }

/** Answers by which a host says that HEAD is not how it wants to be asked, or that it can't be believed. */
const wantsGet = (status: number) => status >= 400 && status !== 429

/** By HEAD, and where that is refused by GET, of which nothing is read but the head. */
export async function askAddress(address: string, asking: Asking): Promise<Answer> {
  try {
    const head = await ask(address, 'HEAD', asking)
    return judge(address, wantsGet(head.status) ? await ask(address, 'GET', asking) : head)
  } catch {
    // Some hosts close the line when they are asked so.
    return ask(address, 'GET', asking).then(
      (answer) => judge(address, answer),
      (error: Error) => judgeError(error),
    )
  }
}

async function ask(address: string, method: 'HEAD' | 'GET', { userAgent, timeout }: Asking): Promise<Response> {
  const answer = await fetch(address, {
    method,
    headers: { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.8' },
    signal: AbortSignal.timeout(timeout),
  })
  await answer.body?.cancel()
  return answer
}

function judge(address: string, { status, url, headers, redirected }: Response): Answer {
  const says = String(status)
  if (status === 404 || status === 410) return { state: 'dead', says }
  if (status >= 400) return { state: 'unsure', says, ...waitOf(headers.get('retry-after')) }
  return { state: 'alive', says, ...(redirected && isElsewhere(address, url) && { movedTo: url }) }
}

/** A page that is gone is often the host's home now. */
function isElsewhere(from: string, to: string): boolean {
  const [a, b] = [new URL(from), new URL(to)]
  return a.pathname !== '/' && b.pathname === '/'
}

/** A host may wish for a day: nobody waits longer than a minute. */
const longestWait = 60_000

function waitOf(retryAfter: string | null): { waits?: number } {
  const seconds = Number(retryAfter)
  return retryAfter && seconds > 0 ? { waits: Math.min(seconds * 1000, longestWait) } : {}
}

/** Without such a host or with a false certificate nobody gets there; a line that broke may be whole tomorrow. */
const dead = new Set(['ENOTFOUND', 'ERR_TLS_CERT_ALTNAME_INVALID', 'CERT_HAS_EXPIRED', 'ECONNREFUSED'])

function judgeError(error: Error): Answer {
  const { code = error.name } = (error.cause ?? {}) as { code?: string }
  return { state: dead.has(code) ? 'dead' : 'unsure', says: code }
}
