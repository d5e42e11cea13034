import { createHash } from 'node:crypto'
import type { Said } from './git-routes'

type Grant = { login: string; challenge: string; redirect: string }

/** A GitHub App's pages for a user's token, with PKCE. https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app */
export function oauthPages({ id, secret, who }: { id: string; secret: string; who: () => string }) {
  const grants = new Map<string, Grant>()
  const tokens = new Map<string, string>()
  const refreshes = new Map<string, string>()
  const issued: string[] = []
  let number = 0

  function issue(login: string) {
    number += 1
    const [token, refresh] = [`ghu_mocktoken${number}`, `ghr_mockrefresh${number}`]
    tokens.set(token, login)
    refreshes.set(refresh, login)
    issued.push(token, refresh)
    const times = { expires_in: 28_800, refresh_token_expires_in: 15_811_200 }
    return { access_token: token, refresh_token: refresh, token_type: 'bearer', scope: '', ...times }
  }
  return {
    grant: issue,
    /** all secrets that were ever handed out */
    issued,
    loginOf: (token: string) => tokens.get(token) ?? null,
    /** tokens are over; `refreshes`: nothing can renew them either */
    expire({ refreshes: all = false } = {}) {
      tokens.clear()
      if (all) refreshes.clear()
    },
    /** The author presses "Authorize" at once. @returns where the browser is sent */
    authorize(query: URLSearchParams): string | null {
      const redirect = query.get('redirect_uri') ?? ''
      const challenge = query.get('code_challenge') ?? ''
      if (query.get('client_id') !== id || query.get('code_challenge_method') !== 'S256' || !challenge) return null
      number += 1
      const code = `code${number}`
      grants.set(code, { login: who(), challenge, redirect })
      const to = new URL(redirect)
      to.searchParams.set('code', code)
      to.searchParams.set('state', query.get('state') ?? '')
      return to.href
    },
    /** GitHub says no by 200 and an `error`. */
    token(form: URLSearchParams): Said {
      const no = (error: string) => ({ status: 200, body: { error } })
      if (form.get('client_id') !== id || form.get('client_secret') !== secret)
        return no('incorrect_client_credentials')
      if (form.get('grant_type') === 'refresh_token') {
        const refresh = form.get('refresh_token') ?? ''
        const login = refreshes.get(refresh)
        refreshes.delete(refresh)
        return login ? { status: 200, body: issue(login) } : no('bad_refresh_token')
      }
      const code = form.get('code') ?? ''
      const grant = grants.get(code)
      grants.delete(code)
      const made = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      if (!grant || grant.challenge !== made || form.get('redirect_uri') !== grant.redirect)
        return no('bad_verification_code')
      return { status: 200, body: issue(grant.login) }
    },
  }
}
