/** An answer that isn't what was asked for: what to tell the author stands in `message`, of a refusal also its body. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly body: unknown,
  ) {
    super(message)
  }
}

/** The server wasn't reached: nothing was done, or nobody knows whether. */
export class Unreached extends Error {}

/** One request of the studio; throws `Refused` or `Unreached`. */
export async function ask<T>(address: string, options: RequestInit = {}): Promise<T> {
  let response: Response
  try {
    response = await fetch(address, { ...options, headers: { ...options.headers, 'x-write': '1' }, cache: 'no-store' })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Unreached()
  }
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Refused(response.status, messageIn(body), body)
  return body as T
}

export function asJson(method: string, body: unknown): RequestInit {
  return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

function messageIn(body: unknown): string {
  const message = (body as { message?: unknown } | null)?.message
  return typeof message === 'string' ? message : ''
}
