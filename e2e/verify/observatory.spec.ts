import { expect, test } from '@playwright/test'
import { serveSites } from '../build-sites'
import { addressOn, ownSite } from '../sites'
import { loadObservatory, type Page } from './grade-headers'

/** What MDN's Observatory says of the built site, to a reader who comes by https. */

let endServer: (() => void) | undefined
let gradeOf: Awaited<ReturnType<typeof loadObservatory>>

test.beforeAll(async () => {
  test.setTimeout(1_200_000)
  gradeOf = await loadObservatory()
  if (gradeOf) endServer = await serveSites([ownSite])
})

test.afterAll(() => endServer?.())

test.beforeEach(() => test.skip(!gradeOf, 'the Observatory is not to be had'))

async function ask(path: string): Promise<Page> {
  const comesBy = { 'X-Forwarded-Proto': 'https' }
  const page = await fetch(addressOn(ownSite, path), { headers: comesBy })
  const asked = { ...comesBy, Origin: 'https://http-observatory.security.mozilla.org' }
  const cors = await fetch(addressOn(ownSite, path), { method: 'OPTIONS', headers: asked })
  return {
    status: page.status,
    headers: Object.fromEntries(page.headers),
    cors: Object.fromEntries(cors.headers),
    text: await page.text(),
  }
}

for (const path of ['/', '/posts/markdown-tour/', '/models/', '/no-such-page/', '/index.xml']) {
  test(`${path} gets an A+ and fails in nothing`, async () => {
    const said = gradeOf?.(await ask(path), new URL(path, ownSite.baseURL))
    process.stdout.write(`Observatory ${said?.score} ${said?.grade} ${path}\n`)
    expect(said).toMatchObject({ grade: 'A+', failed: [] })
  })
}

test('a policy that lets scripts stand in the page, or no HSTS, loses it', async () => {
  const page = await ask('/')
  const policy = page.headers['content-security-policy'] ?? ''
  const looser = { 'content-security-policy': policy.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'") }
  const { 'strict-transport-security': _, ...without } = page.headers
  for (const headers of [{ ...page.headers, ...looser }, without]) {
    const said = gradeOf?.({ ...page, headers }, new URL(ownSite.baseURL))
    expect(said?.grade).not.toBe('A+')
    expect(said?.failed).toHaveLength(1)
  }
})
