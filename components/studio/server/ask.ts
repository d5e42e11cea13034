import { signIn } from '../sign-in/sign-in-state'

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

/** Another request may be renewing the session at this moment: the browser has it then. */
const patience = 400

/**
 * One request of the studio; throws `Refused` or `Unreached`. Where nobody is signed in any more it waits until the author
 * is, and asks again.
 */
export async function ask<T>(address: string, options: RequestInit = {}): Promise<T> {
  try {
    return await askOnce<T>(address, options)
  } catch (error) {
    if (!isSignedOut(error)) throw error
  }
  await new Promise((resolve) => setTimeout(resolve, patience))
  try {
    return await askOnce<T>(address, options)
  } catch (error) {
    if (!isSignedOut(error) || !(await signIn())) throw error
  }
  return askOnce<T>(address, options)
}

function isSignedOut(error: unknown): boolean {
  return error instanceof Refused && error.status === 401
}

type Send = (address: string, options: RequestInit) => Promise<Response>

let send: Send = (address, options) =>
  fetch(address, { ...options, headers: { ...options.headers, 'x-write': '1' }, cache: 'no-store' })

/** Another way to an answer than over the network: where there is no server, the page has it in itself. */
export function answerBy(other: Send): void {
  send = other
}

/** A picture's bytes as an address that the page may show. */
export async function askPicture(address: string): Promise<string> {
  const response = await send(address, {})
  if (!response.ok) throw new Refused(response.status, '', null)
  return URL.createObjectURL(await response.blob())
}

async function askOnce<T>(address: string, options: RequestInit): Promise<T> {
  let response: Response
  try {
    response = await send(address, options)
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

/** What to tell the author: the server's word, else that nobody was reached (`unreached`). */
export function failureOf(error: unknown, unreached: string): string {
  return (error instanceof Refused && error.message) || unreached
}
