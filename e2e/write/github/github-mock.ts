import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openBareRepository } from './bare-repository'
import { type Call, gitRoutes, type Said } from './git-routes'
import { graphqlAnswer } from './graphql-answers'
import { oauthPages } from './oauth-pages'

/** What goes wrong with a call: before or after it was done, at once or late. */
export type Meddling = { status?: number; message?: string; after?: boolean; wait?: number }
type Pull = { html_url: string; head: string; title: string; base: string }
type Deployment = { id: number; sha: string; state: string; url: string }

export type GithubMock = Awaited<ReturnType<typeof startGithubMock>>

/** As api.github.com lets pages of other hosts ask it. https://docs.github.com/rest/using-the-rest-api/using-cors-and-jsonp-to-make-cross-origin-requests */
const forBrowsers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
  'Access-Control-Allow-Headers':
    'Authorization, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Unmodified-Since, Accept-Encoding, X-GitHub-OTP, X-Requested-With, User-Agent, GraphQL-Features, X-GitHub-Api-Version',
  'Access-Control-Expose-Headers': 'ETag, Link, Location, Retry-After, X-RateLimit-Remaining, X-GitHub-Request-Id',
}

export const appSecrets = { id: 'Iv1.mock', secret: 'mock-client-secret' }

/**
 * GitHub for one repository, "anna/blog", which is a real bare one: the API below `/api`, its pages beside it. `folder`: what
 * it has at first.
 */
export async function startGithubMock(folder: string) {
  const repository = openBareRepository(folder)
  const state = {
    /** who presses "Authorize", and who of them may push */
    who: 'anna',
    pushers: ['anna'],
    isProtected: false,
    /** of each call that has come, with what was done to it */
    meddle: null as ((call: Call) => Meddling | null | undefined) | null,
    pulls: [] as Pull[],
    deployments: [] as Deployment[],
    calls: [] as string[],
  }
  const oauth = oauthPages({ ...appSecrets, who: () => state.who })
  const git = gitRoutes(repository, () => state.isProtected)

  const server = createServer(async (request, response) => {
    for (const [name, value] of Object.entries(forBrowsers)) response.setHeader(name, value)
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end()
      return
    }
    const url = new URL(request.url ?? '/', 'http://mock.invalid')
    const text = await read(request)
    if (url.pathname === '/login/oauth/authorize') {
      const to = oauth.authorize(url.searchParams)
      response.writeHead(to ? 302 : 404, to ? { Location: to } : {}).end()
      return
    }
    const { status, body } =
      url.pathname === '/login/oauth/access_token'
        ? oauth.token(new URLSearchParams(text))
        : await api(request, url, text)
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })

  async function api(request: IncomingMessage, url: URL, text: string): Promise<Said> {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const login = oauth.loginOf(token)
    if (!login) return { status: 401, body: { message: 'Bad credentials' } }
    const path = decodeURIComponent(url.pathname.replace(/^\/api/, '').replace(/^\/repos\/anna\/blog/, ''))
    const body = text ? JSON.parse(text) : {}
    const call: Call = { method: request.method ?? '', path, query: url.searchParams, body, login }
    state.calls.push(`${call.method} ${path}`)
    const meddling = state.meddle?.(call)
    const spoiled = meddling?.status && { status: meddling.status, body: { message: meddling.message ?? 'mocked' } }
    if (meddling?.wait) await new Promise((resolve) => setTimeout(resolve, meddling.wait))
    if (spoiled && !meddling?.after) return spoiled
    const said = (await answer(call)) ?? { status: 404, body: { message: 'Not Found' } }
    return spoiled || said
  }

  async function answer(call: Call): Promise<Said | null> {
    const { method, path, query, body, login } = call
    if (path === '/graphql') return graphqlAnswer(repository, call)
    const mayPush = state.pushers.includes(login)
    if (method !== 'GET' && !mayPush) return { status: 403, body: { message: 'Resource not accessible' } }
    const said = (value: unknown, status = 200) => ({ status, body: value })
    if (path === '/user') return said({ login })
    if (path === '') return said({ permissions: { push: mayPush } })
    if (path === '/pulls' && method === 'GET')
      return said(state.pulls.filter(({ head }) => query.get('head') === `anna:${head}`))
    if (path === '/pulls') {
      const html_url = `https://github.example/anna/blog/pull/${state.pulls.length + 1}`
      const pull = { html_url, head: String(body.head), base: String(body.base), title: String(body.title) }
      state.pulls.push(pull)
      return said(pull, 201)
    }
    if (path === '/deployments') return said(state.deployments.filter(({ sha }) => sha === query.get('sha')))
    const statuses = /^\/deployments\/(\d+)\/statuses$/.exec(path)
    const deployment = statuses && state.deployments.find(({ id }) => id === Number(statuses[1]))
    if (deployment) return said([{ state: deployment.state, environment_url: deployment.url, log_url: deployment.url }])
    return git(call)
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...{ repository, state, oauth, address },
    apiUrl: `${address}/api`,
    /** A token as after a login, for tests without a browser. */
    tokenOf(login: string): string {
      const { access_token } = oauth.grant(login)
      return access_token
    },
    stop() {
      server.closeAllConnections()
      server.close()
      repository.remove()
    },
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
