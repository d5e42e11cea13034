import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { envOf, untilItAnswers } from '../build-sites'
import { addressOn, copyOf, originOf, ownSite, portOf } from '../sites'
import { answersOf } from './answers-elsewhere'

/** Answers on a host of their own, for pages that are files elsewhere; and who is believed of an address. */

const path = '/posts/hello-gaji/'

/** `npm run answers:serve`, whose store is its own. */
async function serveAnswers(port: number, more: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-elsewhere-'))
  const env = { ...envOf(ownSite), PORT: String(port), DATA_DIR: folder, ...more }
  const command = ['--import', 'tsx', 'lib/commands/answers/run.ts', 'serve']
  const server = spawn(process.execPath, command, { cwd: copyOf(ownSite), env, stdio: ['ignore', 'ignore', 'inherit'] })
  const api = `http://127.0.0.1:${port}/api/answers`
  await untilItAnswers(`http://127.0.0.1:${port}/healthz`, server)
  return { api, stop: () => server.kill('SIGTERM') }
}

/** A reader's look at the post, as our script tells it, said to come from these addresses. */
async function view(api: string, headers: Record<string, string>): Promise<void> {
  const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
  const said = { origin: new URL(api).origin, 'user-agent': browser, ...headers }
  const answer = await fetch(`${api}/view`, {
    method: 'POST',
    headers: said,
    body: new URLSearchParams({ page: path }),
  })
  expect(answer.status).toBe(204)
}

async function viewsOf(api: string): Promise<number> {
  return ((await (await fetch(`${api}/page?page=${encodeURIComponent(path)}`)).json()) as { views: number }).views
}

test('a forged address multiplies nothing, neither by answers:serve nor by npm start', async () => {
  const alone = await serveAnswers(portOf(33))
  const behind = await serveAnswers(portOf(34), { TRUST_PROXY: 'loopback' })
  for (let number = 0; number < 8; number++) {
    const forged = {
      'x-forwarded-for': `9.9.9.${number}`,
      'x-gaji-peer': `9.9.9.${number}`,
      'x-real-ip': `9.9.9.${number}`,
    }
    await view(alone.api, forged)
    // What a proxy appends is believed, what stands before it isn't.
    await view(behind.api, { 'x-forwarded-for': `9.9.9.${number}, 192.0.2.1` })
  }
  expect([await viewsOf(alone.api), await viewsOf(behind.api)]).toEqual([1, 1])
  await view(behind.api, { 'x-forwarded-for': '192.0.2.2' })
  expect(await viewsOf(behind.api)).toBe(2)
  const site = `${originOf(ownSite)}/api/answers`
  const before = await viewsOf(site)
  for (let number = 0; number < 4; number++)
    await view(site, { 'x-forwarded-for': `9.9.8.${number}`, 'x-gaji-peer': `9.9.8.${number}` })
  expect((await viewsOf(site)) - before).toBeLessThanOrEqual(1)
  alone.stop()
  behind.stop()
})

const servers: Server[] = []
test.afterAll(() => {
  for (const server of servers) server.close()
})

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A host of files: the built post, whose element asks `api`, and what it loads. */
function filesAsking(api: string): Promise<string> {
  return listen(async (incoming, outgoing) => {
    const file = await fetch(addressOn(ownSite, incoming.url ?? '/'))
    const type = file.headers.get('content-type') ?? ''
    outgoing.setHeader('Content-Type', type)
    if (!type.startsWith('text/html')) return outgoing.end(Buffer.from(await file.arrayBuffer()))
    const html = await file.text()
    outgoing.end(html.replaceAll('"/api/answers', `"${api}`).replace(/(<site-answers[^>]*?) local=""/, '$1'))
  })
}

test('pages of a listed origin are answered from another host, and those of any other are not', async ({ browser }) => {
  const origins: string[] = []
  const answering = await answersOf(origins)
  const api = `${await listen(answering.listener)}/api/answers`
  const listed = await filesAsking(api)
  const other = await filesAsking(api)
  origins.push(listed)
  const open = async (origin: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(origin + path)
    return page
  }
  const reader = await open(listed)
  await expect(reader.locator('[name=time]')).not.toHaveValue('')
  const like = reader.getByRole('button', { name: /좋아요/ })
  await like.click()
  await expect(like).toHaveAttribute('aria-pressed', 'true')
  const form = reader.getByRole('form', { name: '댓글 쓰기' })
  await form.getByLabel('내용').fill('다른 곳에서 씁니다')
  await form.getByRole('button', { name: '올리기' }).click()
  await expect(reader.locator('site-answers [role=status]')).toContainText('댓글을 받았습니다')
  expect(await answering.counts()).toEqual({ likes: 1, comments: 1 })

  const stranger = await open(other)
  // A browser gives a page no answer that isn't for it.
  const refused = (name: string) =>
    stranger.waitForEvent('requestfailed', (request) => request.url().includes(`/api/answers/${name}`))
  await Promise.all([refused('page'), stranger.reload()])
  await expect(stranger.locator('[name=time]')).toHaveValue('')
  await Promise.all([refused('like'), stranger.getByRole('button', { name: /좋아요/ }).click()])
  expect(await answering.counts()).toEqual({ likes: 1, comments: 1 })
  for (const page of [reader, stranger]) await page.context().close()
  await answering.stop()
})
