import { createHash, randomBytes } from 'node:crypto'
import type { GithubSettings } from './github-settings'

/** What GitHub hands out for one person; `ends`: milliseconds since 1970, null where it never does. */
export type Tokens = { token: string; refresh: string | null; ends: number | null }

export type LoginStep = { state: string; verifier: string; to: string }

export function beginLogin(to: string): LoginStep {
  return { state: random(), verifier: random(), to }
}

/** The page where the author says that this studio may write for her. PKCE: what comes back is of use to us alone. */
export function authorizeUrl({ webUrl, client }: GithubSettings, { state, verifier }: LoginStep, redirect: string) {
  const challenge = createHash('sha256').update(verifier).digest('base64url')
  const query = { client_id: client.id, redirect_uri: redirect, state, code_challenge: challenge }
  return `${webUrl}/login/oauth/authorize?${new URLSearchParams({ ...query, code_challenge_method: 'S256' })}`
}

export function exchangeCode(settings: GithubSettings, code: string, verifier: string, redirect: string) {
  return askTokens(settings, { code, code_verifier: verifier, redirect_uri: redirect })
}

/**
 * A token of its own use: whoever asks with the same at the same time gets the same answer. Elsewhere than in this process
 * a second one is refused, and asks again with the cookie that the first has set (components/studio/server/ask.ts).
 */
export function renewTokens(settings: GithubSettings, refresh: string): Promise<Tokens | null> {
  const running = renewals.get(refresh)
  if (running) return running
  const asked = askTokens(settings, { grant_type: 'refresh_token', refresh_token: refresh })
  renewals.set(refresh, asked)
  setTimeout(() => renewals.delete(refresh), 30_000).unref()
  return asked
}

const renewals = new Map<string, Promise<Tokens | null>>()

/** null where GitHub says no, which it does by 200. */
async function askTokens({ webUrl, client }: GithubSettings, more: Record<string, string>): Promise<Tokens | null> {
  const response = await fetch(`${webUrl}/login/oauth/access_token`, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body: new URLSearchParams({ client_id: client.id, client_secret: client.secret, ...more }),
    cache: 'no-store',
    signal: AbortSignal.timeout(15_000),
  })
  const said = (await response.json().catch(() => null)) as Record<string, unknown> | null
  const { access_token: token, refresh_token: refresh, expires_in: seconds } = said ?? {}
  if (typeof token !== 'string') return null
  return {
    token,
    refresh: typeof refresh === 'string' ? refresh : null,
    ends: typeof seconds === 'number' ? Date.now() + seconds * 1000 : null,
  }
}

function random(): string {
  return randomBytes(32).toString('base64url')
}
