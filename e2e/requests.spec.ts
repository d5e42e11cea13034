import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { nextCommand } from '../lib/commands/steps/next-command'
import { hasRuntime } from '../lib/serve/export/has-runtime'
import { cacheControl } from '../lib/site/headers/cache-control'
import { envOf } from './build-sites'
import { type RawAnswer, type RawRequest, sendRaw } from './raw-request'
import { copyOf, fixtureSite, ownSite, portOf, type TestSite } from './sites'

/** Every kind of page and file, asked in every odd way: what comes, and never a fault of ours or a page of Next's runtime. */

const encode = (path: string) => path.split('/').map(encodeURIComponent).join('/')
const allow = 'GET, HEAD, OPTIONS'
const { asked, hashed, moment } = cacheControl

type Way = { name: string; method?: string; headers?: Record<string, string>; status: number }
type Kind = { url: string; type: string; cache: string; status?: number }

const first = (site: TestSite, folder: string, ending: RegExp) =>
  readdirSync(join(copyOf(site), folder), { recursive: true, encoding: 'utf8' }).find((name) => ending.test(name)) ?? ''

function kindsOf(site: TestSite): Kind[] {
  const post = site === ownSite ? '/posts/models-guide/' : '/posts/가지-키우기/'
  const html = 'text/html; charset=utf-8'
  const script = `/_gaji/${first(site, 'public/_gaji', /^main-.*\.js$/)}`
  const font = `/_gaji/${first(site, 'public/_gaji', /^sans-[0-9a-f]+\.woff2$/)}`
  const picture = `/_gaji/img/${first(site, 'public/_gaji/img', /\.webp$/)}`
  const style = `/_next/static/${first(site, '.next/static', /\.css$/)}`
  return [
    { url: '/', type: html, cache: asked },
    { url: post, type: html, cache: asked },
    { url: '/tags/', type: html, cache: asked },
    { url: '/404.html', type: html, cache: asked },
    { url: '/none/', type: html, cache: asked, status: 404 },
    { url: '/index.xml', type: 'application/xml; charset=utf-8', cache: asked },
    { url: '/sitemap.xml', type: 'application/xml; charset=utf-8', cache: asked },
    { url: '/robots.txt', type: 'text/plain; charset=utf-8', cache: asked },
    { url: script, type: 'application/javascript; charset=utf-8', cache: hashed },
    { url: font, type: 'font/woff2', cache: hashed },
    { url: picture, type: 'image/webp', cache: hashed },
    { url: style, type: 'text/css; charset=utf-8', cache: hashed },
    { url: '/_gaji/speculation.json', type: 'application/speculationrules+json', cache: asked },
    { url: '/healthz', type: 'text/plain; charset=utf-8', cache: moment },
    ...(site === fixtureSite
      ? [
          { url: '/posts/old-file.html', type: html, cache: asked },
          { url: '/docs/guide/plan.png', type: 'image/png', cache: asked },
          { url: '/files/씨앗 목록.txt', type: 'text/plain; charset=utf-8', cache: asked },
          { url: '/files/seeds.csv', type: 'text/csv; charset=utf-8', cache: asked },
          // No dot says that it is a file.
          { url: '/CNAME', type: 'application/octet-stream', cache: asked },
        ]
      : []),
  ]
}

/** What is expected where there is such a page or file; a missing one is the 404 page in all of these ways but TRACE. */
const ways: Way[] = [
  { name: 'plainly', status: 200 },
  { name: 'for its head', method: 'HEAD', status: 200 },
  { name: 'for what is allowed', method: 'OPTIONS', status: 204 },
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE', 'SEARCH', 'LINK', 'MKCOL'].map((method) => {
    return { name: `by ${method}`, method, status: 405 }
  }),
  ...['bytes=999999999-', 'bytes=5-2', 'bytes=x', 'bytes=-0', 'bytes='].map((Range) => {
    return { name: `in a part that isn't there, ${Range}`, headers: { Range }, status: 416 }
  }),
  // Several parts are given whole; a unit that isn't known counts for nothing; one part said often is one part.
  ...['bytes=0-0,2-2', 'lines=0-1', 'x'].map((Range) => {
    return { name: `in parts, ${Range}`, headers: { Range }, status: 200 }
  }),
  ...['bytes=0-1,999999999-', `bytes=${'0-0,'.repeat(500)}`].map((Range) => {
    return { name: `in parts that are one, ${Range.slice(0, 20)}`, headers: { Range }, status: 206 }
  }),
  { name: 'in a part', headers: { Range: 'bytes=0-1' }, status: 206 },
  { name: 'in its last part', headers: { Range: 'bytes=-1' }, status: 206 },
  { name: 'in a part of another version', headers: { Range: 'bytes=0-1', 'If-Range': '"x"' }, status: 200 },
  { name: 'if it is another', headers: { 'If-None-Match': '"x"' }, status: 200 },
  { name: 'if there is none', headers: { 'If-None-Match': '*' }, status: 304 },
  { name: 'if it is this', headers: { 'If-Match': '*' }, status: 200 },
  { name: 'if it is that', headers: { 'If-Match': '"x", W/"y"' }, status: 412 },
  { name: 'if it is old', headers: { 'If-Unmodified-Since': 'Mon, 01 Jan 2001 00:00:00 GMT' }, status: 412 },
  { name: 'if it is new', headers: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, status: 304 },
  { name: 'if it is of no day', headers: { 'If-Modified-Since': 'x', 'If-Unmodified-Since': 'y' }, status: 200 },
  ...['gzip', 'br', 'deflate, zstd', '*;q=0', 'identity;q=0', 'br;q=x,,;', 'GZIP;Q=1'].map((accepted) => {
    return { name: `packed as ${accepted}`, headers: { 'Accept-Encoding': accepted }, status: 200 }
  }),
  ...Object.entries({
    RSC: '1',
    'Next-Router-Prefetch': '1',
    'Next-Router-State-Tree': 'x',
    'Next-Action': 'x',
    'x-middleware-prefetch': '1',
    'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy',
    'x-nextjs-data': '1',
    'x-matched-path': '/x',
    'x-invoke-path': '/x',
    'x-now-route-matches': '1=x',
    'x-http-method-override': 'DELETE',
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'https, http',
    Forwarded: 'proto=https;host=evil.example',
    Upgrade: 'websocket',
    Cookie: '__prerender_bypass=x; __next_preview_data=y',
    Accept: 'application/x-none',
    'Content-Type': 'multipart/form-data;boundary=x',
    'Cache-Control': 'no-cache',
    'Accept-Language': '가'.repeat(100),
  }).map(([name, value]) => ({ name: `with ${name}`, headers: { [name]: value }, status: 200 })),
]

/** What is wrong with an answer whatever was asked: a fault of ours, a page of Next's runtime, a long life of what isn't there. */
function faultsOf({ status, headers, body }: RawAnswer): string[] {
  const cache = headers.get('cache-control') ?? ''
  const isPage = headers.get('content-type')?.startsWith('text/html') && !headers.has('content-encoding')
  const faults: Record<string, boolean> = {
    status: !(status >= 200 && status < 500),
    runtime: hasRuntime(body) || body.includes('__next_error__'),
    cache: cache === '' || cache.includes('s-maxage') || (status >= 400 && cache.includes('immutable')),
    nosniff: headers.get('x-content-type-options') !== 'nosniff',
    policy: !headers.get('content-security-policy')?.includes("default-src 'none'"),
    'not our page': Boolean(isPage && body.length > 2 && !body.includes('data-page="reading"')),
  }
  return Object.keys(faults).filter((name) => faults[name])
}

function expectSound(answer: RawAnswer, what: string): void {
  expect.soft(faultsOf(answer), what).toEqual([])
}

/** What is wrong with the answer to one of the ways, a line each. */
function faultsOfWay(kind: Kind, way: Way, answer: RawAnswer): string[] {
  const { status, headers, body } = answer
  const own = kind.status ?? 200
  const expected = own === 200 || way.method === 'TRACE' ? way.status : own
  const isWhole = status === own || status === 200
  const faults: Record<string, boolean> = {
    [`status ${status}`]: status !== expected,
    [`type ${headers.get('content-type')}`]: isWhole && headers.get('content-type') !== kind.type,
    [`cache ${headers.get('cache-control')}`]: isWhole && headers.get('cache-control') !== kind.cache,
    etag: isWhole && headers.has('etag') !== (own === 200),
    allow: (status === 405 || status === 204) && headers.get('allow') !== allow,
    'content-range': status === 416 && !/^bytes \*\/\d+$/.test(headers.get('content-range') ?? ''),
    'length of a part': status === 206 && body.length !== Number(headers.get('content-length')),
    'a body': (way.method === 'HEAD' || status === 304) && body !== '',
  }
  const found = [...faultsOf(answer), ...Object.keys(faults).filter((name) => faults[name])]
  return found.map((fault) => `${kind.url} ${way.name}: ${fault}`)
}

for (const site of [fixtureSite, ownSite]) {
  const base = new URL(site.baseURL).pathname.replace(/\/$/, '')
  const send = (request: RawRequest) => sendRaw(site.port, request)

  test(`every page and file of ${site.name}, asked in every odd way`, async () => {
    test.setTimeout(240_000)
    const faults: string[] = []
    for (const kind of kindsOf(site)) {
      const target = base + encode(kind.url)
      const answers = ways.map(async (way) => {
        const answer = await send({ method: way.method ?? 'GET', target, headers: way.headers })
        faults.push(...faultsOfWay(kind, way, answer))
      })
      await Promise.all(answers)
    }
    expect(faults).toEqual([])
  })

  test(`addresses of ${site.name} that are none, or that Next has for itself`, async () => {
    const missing = [
      ...[
        '/index/',
        '/index',
        '/_global-error/',
        '/_global-error',
        '/_not-found/',
        '/404/',
        '/500/',
        '/error-404/',
        '/error-500/',
      ],
      ...[
        '/.hidden',
        '/.git/config',
        '/.env',
        '/.gitignore',
        '/..%2f..%2fetc%2fpasswd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/%5c..%5cx',
      ],
      ...[
        '/_next/',
        '/_next/static/',
        '/_next/static/none.js',
        '/_next/image?url=%2Fx.png&w=64&q=75',
        '/_next/data/x/index.json',
      ],
      ...[
        '/index.rsc',
        '/posts.rsc',
        '/posts/none.segments/_tree.segment.rsc',
        '/_gaji/',
        '/_gaji/none-0123456789.js',
        '/favicon.none',
      ],
      ...[
        '/posts/none/',
        '/posts/index/',
        '/tags/none/',
        '/tags/none/page/2/',
        '/categories/none/',
        '/models/none/',
        '/en/tags/none/',
      ],
      ...[
        '/constructor/',
        '/__proto__/',
        '/toString',
        '/posts/[slug]/',
        '/[...path]/',
        '/posts/%5Bslug%5D/',
        `/${'a'.repeat(2000)}/`,
      ],
      ...[
        '/posts/null/',
        '/wp-login.php',
        '/site.json',
        '/server/app/index.html',
        '/BUILD_ID',
        '/%23/',
        '/%3F/',
        '/a%20b/',
        '/%EF%BF%BD/',
      ],
      ...(site === fixtureSite ? ['/models/'] : []),
    ]
    for (const path of missing) {
      let answer = await send({ method: 'GET', target: base + path })
      if (answer.status === 308) answer = await send({ method: 'GET', target: answer.headers.get('location') ?? '' })
      expectSound(answer, path)
      expect.soft([answer.status, answer.headers.get('content-type')], path).toEqual([404, 'text/html; charset=utf-8'])
    }
    const malformed = [
      '/%',
      '/%E0%A4%A',
      '/%FF/',
      '/%C0%AF/',
      '/a%0A/',
      '/a%0D',
      '/a%0D%0ASet-Cookie:x=1/',
      '/%E2%80%A8/',
      '/posts/%E2%80%A9',
    ]
    const more = [
      '/%00',
      '/%7F/',
      '/%C2%85/',
      '/_next/%',
      '/_next/static/%E0%A4%A',
      '/_next/%00',
      '/_gaji/%ff',
      '/tags/%0a/',
      '/%ED%A0%80/',
    ]
    for (const path of [...malformed, ...more]) {
      const answer = await send({ method: 'GET', target: base + path })
      expectSound(answer, path)
      expect.soft(answer.status, path).toBe(400)
    }
  })

  test(`targets and methods that are no address of ${site.name}`, async () => {
    const post = site === ownSite ? '/posts/models-guide/' : '/posts/first-seed/'
    const cases: [RawRequest, number | number[]][] = [
      [{ method: 'GET', target: '*' }, 400],
      [{ method: 'OPTIONS', target: '*' }, 204],
      [{ method: 'TRACE', target: '*' }, 405],
      [{ method: 'GET', target: `http://localhost${base}${post}` }, 200],
      [{ method: 'GET', target: `http://evil.example${base}${post}?x` }, 200],
      [{ method: 'GET', target: `ftp://x${base}/` }, 400],
      [{ method: 'GET', target: `${base}//posts///` }, 308],
      [{ method: 'GET', target: '//evil.example/%2e%2e' }, [308, 404]],
      [{ method: 'GET', target: `/\\evil.example` }, [308, 404]],
      [{ method: 'GET', target: `${base}${post}?${'q'.repeat(4000)}` }, 200],
      [{ method: 'GET', target: `${base}${post}?%` }, 200],
      [{ method: 'GET', target: `${base}${post}#x` }, 200],
      [{ method: 'GET', target: `${base}/posts/../posts/` }, 200],
    ]
    for (const [request, status] of cases) {
      const answer = await send(request)
      expectSound(answer, request.target)
      expect.soft([status].flat(), `${request.method} ${request.target}`).toContain(answer.status)
      expect.soft(answer.headers.get('location') ?? '/', request.target).toMatch(/^\/(?!\/)/)
    }
    // These end in Node, before there is a request.
    expect((await send({ method: 'GET', target: 'localhost:80' })).status).toBe(400)
    for (const method of ['CONNECT', 'FOO', 'get', 'G@T']) {
      const answer = await send({ method, target: method === 'CONNECT' ? 'localhost:80' : '/' })
      expect.soft([400, 405], method).toContain(answer.status)
    }
    const tooLong = await send({ method: 'GET', target: base + post, headers: { 'X-Long': 'a'.repeat(20_000) } })
    expect(tooLong.status).toBe(431)
    expect((await send({ method: 'GET', target: base + post, headers: { Expect: 'x' } })).status).toBe(417)
  })

  test(`${site.name} asks for upgrades and HSTS of who came by https, and of nobody else`, async () => {
    for (const path of ['/', '/none/', '/index.xml', '/posts/']) {
      const sent = async (headers: Record<string, string>) => {
        const answer = await send({ method: 'GET', target: base + path, headers })
        const policy = answer.headers.get('content-security-policy') ?? ''
        return [answer.headers.has('strict-transport-security'), policy.includes('upgrade-insecure-requests')]
      }
      for (const headers of [{}, { 'X-Forwarded-Proto': 'http' }, { 'X-Forwarded-Proto': 'http, https' }] as Record<
        string,
        string
      >[])
        expect(await sent(headers), path).toEqual([false, false])
      for (const headers of [{ 'X-Forwarded-Proto': 'https' }, { Forwarded: 'for=1.2.3.4;proto=https' }] as Record<
        string,
        string
      >[])
        expect(await sent(headers), path).toEqual([true, true])
    }
  })
}

/** Who serves the build by Next's own command has the table in CONTRIBUTING.md; this holds what it promises. */
test.describe('a bare next start', () => {
  // One server on one port: in workers of their own the first test to end would take it from the others.
  test.describe.configure({ mode: 'serial' })

  let server: ChildProcess
  const port = portOf(10)
  const get = (path: string, headers = {}) => sendRaw(port, { method: 'GET', target: `/blog${path}`, headers })

  test.beforeAll(async () => {
    test.setTimeout(60_000)
    const env = envOf(fixtureSite)
    server = spawn(process.execPath, [nextCommand, 'start', '--port', String(port)], {
      cwd: copyOf(fixtureSite),
      env,
      stdio: 'ignore',
    })
    const isUp = () =>
      get('/healthz').then(
        ({ status }) => status,
        () => 0,
      )
    await expect.poll(isUp, { timeout: 50_000 }).toBe(200)
  })

  test.afterAll(() => {
    server.kill('SIGTERM')
  })

  test('shows the same 404 page and none of its runtime', async () => {
    for (const path of [
      '/none/',
      '/models/',
      '/index/',
      '/_global-error/',
      '/tags/none/',
      '/.hidden',
      '/_gaji/none.js',
    ]) {
      const answer = await get(path)
      expectSound(answer, path)
      expect.soft([answer.status, answer.headers.get('cache-control')], path).toEqual([404, asked])
    }
    for (const path of ['/a%0A/', '/%E2%80%A8/', '/%', '/%00']) expect.soft((await get(path)).status, path).toBe(400)
  })

  test('lets no cache keep a page, and a hashed file for good', async () => {
    for (const { url, cache } of kindsOf(fixtureSite).filter(({ url }) => !url.startsWith('/_next/'))) {
      expect.soft((await get(encode(url))).headers.get('cache-control'), url).toBe(cache)
    }
  })

  test('sends HSTS and upgrades by https alone', async () => {
    for (const [headers, isThere] of [
      [{}, false],
      [{ 'X-Forwarded-Proto': 'https' }, true],
    ] as const) {
      const answer = await get('/posts/first-seed/', headers)
      expect(answer.headers.has('strict-transport-security')).toBe(isThere)
      expect(answer.headers.get('content-security-policy')?.includes('upgrade-insecure-requests')).toBe(isThere)
    }
  })
})
