import { openGithubApi } from '../repository/github-api'
import { messageOf } from '../repository/github-fault'
import { cookiePrefix, readCookie, writeCookie } from './cookies'
import type { GithubSettings } from './github-settings'
import { authorizeUrl, beginLogin, exchangeCode, type LoginStep } from './oauth'
import { seal, unseal } from './seal'
import { dropSession, keepSession } from './session'

export type SignIn = { settings: GithubSettings; basePath: string; say: (why: SignInRefusal) => string }

/** 'plain': by http from elsewhere; 'step': not what we began; 'stranger': not named, or without the right to push. */
export type SignInRefusal = 'plain' | 'step' | 'stranger' | 'unreached'

const minutes = 10 * 60

/** `GET /api/write/auth/login?to=`: to GitHub's page, and after it to `to`. */
export async function getLogin({ settings, basePath, say }: SignIn, request: Request): Promise<Response> {
  const { headers } = request
  if (cookiePrefix(headers) === null) return page(say('plain'), 400)
  const wanted = new URL(request.url).searchParams.get('to') ?? ''
  // Nowhere but into the studio: an address of another host would be an open door.
  const to = new RegExp(`^${basePath}/write/(?:[^\\s\\\\?#]*)$`).test(wanted) ? wanted : `${basePath}/write/`
  const step = beginLogin(to)
  const cookie = writeCookie(headers, 'login', await seal(step, 'login', settings.secrets, minutes), minutes)
  return sendTo(authorizeUrl(settings, step, callbackUrl(headers, basePath)), [cookie])
}

/** `GET /api/write/auth/callback?code=&state=`: a session for whoever is named and may push, and nothing for anybody else. */
export async function getCallback({ settings, basePath, say }: SignIn, request: Request): Promise<Response> {
  const { headers } = request
  const query = new URL(request.url).searchParams
  const sealed = readCookie(headers, 'login')
  const step = sealed && ((await unseal(sealed, 'login', settings.secrets)) as LoginStep | null)
  const code = query.get('code')
  const forget = writeCookie(headers, 'login', '', 0)
  if (!step || !code || query.get('state') !== step.state) return page(say('step'), 400, [forget])
  try {
    const tokens = await exchangeCode(settings, code, step.verifier, callbackUrl(headers, basePath))
    if (!tokens) return page(say('step'), 400, [forget])
    const api = openGithubApi({ ...settings, token: tokens.token })
    const { login } = await api.user()
    const isNamed = settings.logins.has(login.toLowerCase())
    if (!isNamed || !(await api.repository()).permissions?.push) return page(say('stranger'), 403, [forget])
    return sendTo(step.to, [forget, await keepSession(headers, settings, { ...tokens, login })])
  } catch (error) {
    process.stderr.write(`the studio's sign-in: ${messageOf(error)}\n`)
    return page(say('unreached'), 502, [forget])
  }
}

/** `POST /api/write/auth/logout` */
export function postLogout(_: SignIn, request: Request): Response {
  return new Response(null, { status: 204, headers: { 'Set-Cookie': dropSession(request.headers) } })
}

/** As the browser called us: GitHub compares it with the addresses that the App was given. */
function callbackUrl(headers: Headers, basePath: string): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host') ?? ''
  return `${cookiePrefix(headers) === '' ? 'http' : 'https'}://${host}${basePath}/api/write/auth/callback`
}

function sendTo(location: string, cookies: readonly string[]): Response {
  return new Response(null, { status: 303, headers: [['Location', location], ...withCookies(cookies)] })
}

/** A text and nothing that runs: whoever is refused sees it in a page of its own. */
function page(text: string, status: number, cookies: readonly string[] = []): Response {
  return new Response(`${text}\n`, {
    status,
    headers: [['Content-Type', 'text/plain; charset=utf-8'], ...withCookies(cookies)],
  })
}

function withCookies(cookies: readonly string[]): [string, string][] {
  return [['Cache-Control', 'no-store'], ...cookies.map((cookie): [string, string] => ['Set-Cookie', cookie])]
}
