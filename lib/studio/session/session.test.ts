import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { appSecrets, type GithubMock, startGithubMock } from '../../../e2e/write/github/github-mock'
import { openGithubApi } from '../repository/github-api'
import { openRepositoryStore } from '../repository/repository-store'
import { studioWords } from '../words/read-studio-words'
import { type GithubSettings, githubSettings } from './github-settings'
import { seal } from './seal'
import { getCallback, getLogin, postLogout, type SignIn } from './sign-in'
import { withSession } from './with-session'

let mock: GithubMock
let settings: GithubSettings
const words = studioWords('ko')
const said = {
  WRITE_LOGINS: 'Anna, ben',
  WRITE_SECRET: 'x'.repeat(44),
  GITHUB_REPO: 'anna/blog',
  GITHUB_BRANCH: undefined,
  GITHUB_CLIENT_ID: appSecrets.id,
  GITHUB_CLIENT_SECRET: appSecrets.secret,
}

beforeEach(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-session-'))
  mkdirSync(join(folder, 'content'))
  writeFileSync(join(folder, 'content', 'a.md'), '하나')
  mock = await startGithubMock(folder)
  rmSync(folder, { recursive: true })
  settings = settingsOf({})
})
afterEach(() => mock.stop())

function settingsOf(more: Partial<typeof said>): GithubSettings {
  const found = githubSettings({ ...said, GITHUB_API_URL: mock.apiUrl, GITHUB_WEB_URL: mock.address, ...more })
  if (typeof found === 'string') throw new Error(found)
  return found
}

const signIn = (): SignIn => ({ settings, basePath: '/blog', say: (why) => why })
const cookiesOf = (response: Response) => response.headers.getSetCookie()
const pairs = (response: Response) => cookiesOf(response).map((cookie) => cookie.split(';')[0])
const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000/blog/api/write/${path}`, { headers: { host: 'localhost:3000', ...headers } })

/** As a browser goes: to us, to GitHub's page, and back with what both have given it. */
async function begin(to = '/blog/write/', headers: Record<string, string> = {}) {
  const away = await getLogin(signIn(), ask(`auth/login?to=${encodeURIComponent(to)}`, headers))
  const page = await fetch(away.headers.get('location') ?? '', { redirect: 'manual' })
  const back = new URL(page.headers.get('location') ?? 'http://none.invalid')
  const cookie = pairs(away).join('; ')
  const call = (query = back.search, sent = cookie) =>
    getCallback(signIn(), ask(`auth/callback${query}`, { ...headers, cookie: sent }))
  return { away, back, cookie, call }
}
async function signedIn(): Promise<string> {
  const { call } = await begin()
  return pairs(await call()).at(-1) ?? ''
}
/** What a route does with it: reads the branch. */
const read = (cookie: string) =>
  withSession({ settings, words }, ask('file', { cookie }), async ({ token }) => {
    const api = openGithubApi({ ...settings, token })
    const found = await openRepositoryStore(api, { branch: 'main', folder: '' }).read('content/a.md')
    return Response.json(found && 'version' in found ? found.version : null)
  })

test('a sign-in goes to GitHub with a challenge and comes back with a sealed cookie', async () => {
  const { away, back, call } = await begin('/blog/write/content/a.md/')
  const asked = new URL(away.headers.get('location') ?? '')
  expect(asked.searchParams.get('code_challenge_method')).toBe('S256')
  expect(back.pathname).toBe('/blog/api/write/auth/callback')
  const done = await call()
  expect([done.status, done.headers.get('location')]).toEqual([303, '/blog/write/content/a.md/'])
  const kept = cookiesOf(done).at(-1) ?? ''
  expect(kept).toMatch(/^gaji-write=[\w.-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
  for (const secret of mock.oauth.issued) expect(kept).not.toContain(secret)
  expect((await read(kept.split(';')[0] ?? '')).status).toBe(200)
})

test('by https the cookie is of this host alone; by plain http from elsewhere there is none', async () => {
  const front = { host: 'blog.example', 'x-forwarded-proto': 'https' }
  const { away, back } = await begin('/blog/write/', front)
  expect(cookiesOf(away)[0]).toMatch(/^__Host-gaji-login=.*; Path=\/;.*; Secure$/)
  expect(back.origin).toBe('https://blog.example')
  const plain = await getLogin(signIn(), ask('auth/login', { host: 'blog.example' }))
  expect([plain.status, cookiesOf(plain)]).toEqual([400, []])
})

test('nobody is led out of the studio by an address', async () => {
  for (const to of ['https://evil.example/', '//evil.example/', '/blog/write/\\evil', '/blog/writeevil', '/']) {
    const { call } = await begin(to)
    expect((await call()).headers.get('location'), to).toBe('/blog/write/')
  }
})

test('a state that is not ours, a code without its verifier and a step of another browser are refused', async () => {
  const { back, call, cookie } = await begin()
  const other = await begin()
  for (const answer of [
    await call('?code=a'),
    await call(`?code=${back.searchParams.get('code')}&state=guessed`),
    await call(back.search, ''),
    await call(back.search, other.cookie),
    await call(back.search, `${cookie.slice(0, -4)}AAAA`),
    // Its own state with the other's code: PKCE alone finds it.
    await call(`?code=${other.back.searchParams.get('code')}&state=${back.searchParams.get('state')}`),
  ])
    expect([answer.status, pairs(answer)]).toEqual([400, ['gaji-login=']])
})

test('who is not named, or may not push, gets no session', async () => {
  for (const who of ['eve', 'ben']) {
    mock.state.who = who
    const { call } = await begin()
    const answer = await call()
    expect([who, answer.status, pairs(answer)]).toEqual([who, 403, ['gaji-login=']])
  }
})

test('no cookie, one that was changed, and one of somebody who is named no more are nobody', async () => {
  const cookie = await signedIn()
  const forged = await seal({ token: 'x', login: 'anna' }, 'write', ['y'.repeat(44)], 60)
  const otherKind = await seal({ token: 'x', login: 'anna' }, 'login', settings.secrets, 60)
  for (const one of ['', `${cookie.slice(0, -4)}AAAA`, `gaji-write=${forged}`, `gaji-write=${otherKind}`])
    expect((await read(one)).status).toBe(401)
  settings = settingsOf({ WRITE_LOGINS: 'ben' })
  expect((await read(cookie)).status).toBe(401)
})

test('a new secret before the old one opens what the old one has sealed', async () => {
  const cookie = await signedIn()
  settings = settingsOf({ WRITE_SECRET: `${'n'.repeat(44)}, ${said.WRITE_SECRET}` })
  expect((await read(cookie)).status).toBe(200)
  settings = settingsOf({ WRITE_SECRET: 'n'.repeat(44) })
  expect((await read(cookie)).status).toBe(401)
})

test('a token that is over is renewed once, also for two calls at once, and the browser gets the new one', async () => {
  const cookie = await signedIn()
  mock.oauth.expire()
  const both = await Promise.all([read(cookie), read(cookie)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  expect(mock.oauth.issued).toHaveLength(4)
  const [next = ''] = pairs(both[0] as Response)
  expect(next).not.toBe(cookie)
  expect((await read(next)).status).toBe(200)
})

test('where it cannot be renewed nothing is done, and the session is over', async () => {
  const cookie = await signedIn()
  mock.oauth.expire({ refreshes: true })
  const answer = await read(cookie)
  expect([answer.status, pairs(answer)]).toEqual([401, ['gaji-write=']])
  expect((await answer.json()).message).toMatch(/[가-힣]/)
})

test('what GitHub refuses otherwise ends no session, and is told in words', async () => {
  const cookie = await signedIn()
  for (const [status, told] of [
    [403, 403],
    [429, 503],
    [502, 502],
  ] as const) {
    mock.state.meddle = () => ({ status })
    const answer = await read(cookie)
    expect([answer.status, cookiesOf(answer)]).toEqual([told, []])
  }
})

test('signing out takes the cookie away', () => {
  expect(pairs(postLogout(signIn(), ask('auth/logout')))).toEqual(['gaji-write='])
})

test('what is missing is told by name, and what is too weak too', () => {
  const of = (more: Partial<typeof said>) =>
    githubSettings({ ...said, GITHUB_API_URL: undefined, GITHUB_WEB_URL: undefined, ...more })
  expect(of({})).toMatchObject({ branch: 'main', apiUrl: 'https://api.github.com', webUrl: 'https://github.com' })
  expect(of({ WRITE_SECRET: undefined, GITHUB_CLIENT_ID: undefined })).toContain('WRITE_SECRET, GITHUB_CLIENT_ID')
  expect(of({ WRITE_SECRET: 'short' })).toContain('openssl rand')
  expect(of({ GITHUB_REPO: 'https://github.com/a/b' })).toContain('owner/name')
})

vi.setConfig({ testTimeout: 20_000 })
