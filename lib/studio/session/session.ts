import { readCookie, writeCookie } from './cookies'
import type { GithubSettings } from './github-settings'
import { renewTokens, type Tokens } from './oauth'
import { seal, unseal } from './seal'

/** Who writes, and by which right. It lives in the browser's sealed cookie alone: any instance can open it. */
export type Session = Tokens & { login: string }

const month = 30 * 24 * 3600

/** null: nobody, or somebody who may no longer write. */
export async function readSession(headers: Headers, settings: GithubSettings): Promise<Session | null> {
  const sealed = readCookie(headers, 'write')
  const found = sealed && ((await unseal(sealed, 'write', settings.secrets)) as Session | null)
  return found && settings.logins.has(found.login.toLowerCase()) ? found : null
}

export async function keepSession(headers: Headers, settings: GithubSettings, session: Session): Promise<string> {
  return writeCookie(headers, 'write', await seal({ ...session }, 'write', settings.secrets, month), month)
}

export function dropSession(headers: Headers): string {
  return writeCookie(headers, 'write', '', 0)
}

/** The same person with a new token; null where GitHub gives none any more. */
export async function renewSession(session: Session, settings: GithubSettings): Promise<Session | null> {
  const tokens = session.refresh === null ? null : await renewTokens(settings, session.refresh).catch(() => null)
  return tokens && { ...tokens, login: session.login }
}

/** A minute before: what is asked with it takes time. */
export function isOver({ ends }: Session): boolean {
  return ends !== null && Date.now() > ends - 60_000
}
