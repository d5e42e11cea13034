import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { decide, replyAsAuthor } from '../author/decide'
import { answerCall } from '../reply/answer-call'
import type { Answering } from '../reply/answering'
import { trustedProxies } from '../rules/client-address'
import { answersSettings } from '../site/answers-settings'
import type { KeptAnswers } from '../site/kept-answers'
import { addComment, commentAt } from '../store/comments'
import { type Database, openDatabase } from '../store/open-database'
import type { CommentRow } from '../store/tables'
import { meansOf } from './means'
import { tellOf } from './tell'
import { openMailServer, openSilence, openWebhook } from './testing-listeners'

const page = '/posts/가지/'
const kept: KeptAnswers = {
  settings: answersSettings({ params: { gaji: { answers: { comments: true, mail: true } } } }),
  ...{ baseURL: 'https://blog.example/b/', basePath: '/b', langTag: 'ko', timeZone: 'Asia/Seoul', title: '가지' },
  ...{ styles: '', pages: { [page]: { title: '가지 키우기', langTag: 'ko' }, '/en/': { title: 'A', langTag: 'en' } } },
  moved: {},
}
const comment: CommentRow = {
  ...{ id: 'c1', page, parent: null, name: '안나', text: '잘 읽었어요\n둘째 줄', state: 'held', reason: 'first' },
  ...{ secret: 's', email: 'anna@reader.example', stop: 'key', sender: null, by_author: 0, lang: 'ko' },
  ...{ created: 1_795_000_000_000, changed: null },
}

let db: Database
let server: Awaited<ReturnType<typeof openMailServer>>
let now = 0
const open: { close(): unknown }[] = []

beforeEach(async () => {
  db = await openDatabase({ file: join(mkdtempSync(join(tmpdir(), 'gaji-tell-')), 'answers.db') })
  server = await openMailServer()
  open.push(server)
  now = Date.parse('2026-11-30T10:00:00Z')
})

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  await db.destroy()
})

function meansBy(url: string, more: Record<string, string> = {}) {
  const said = { MAIL_FROM: '가지 <blog@blog.example>', MAIL_TO: 'me@blog.example, too@blog.example' }
  return meansOf({ SMTP_URL: url, ...said, ...more })
}

const telling = (means = meansBy(server.url)) => ({ kept, store: async () => db, now: () => now, means })

/** Who decides hears back when all that is to be told was told. */
function deciding(means = meansBy(server.url)) {
  const told: Promise<unknown[]>[] = []
  const tell = (row: CommentRow, occasion: 'sent' | 'letThrough') =>
    void told.push(tellOf(telling(means), row, occasion))
  return { db, now, tell, done: () => Promise.all(told) }
}

function answeringWith(tell: Answering['tell']): Answering {
  return { kept, store: async () => db, trusted: trustedProxies(undefined), now: () => now, tell }
}

test('the author hears of a comment that waits, at each address, and a program by the webhook', async () => {
  const hook = await openWebhook()
  open.push(hook)
  await tellOf(telling(meansBy(server.url, { ANSWERS_WEBHOOK: hook.url })), comment, 'sent')
  expect(server.mails.map(({ to, from }) => [from, ...to]).sort()).toEqual([
    ['blog@blog.example', 'me@blog.example'],
    ['blog@blog.example', 'too@blog.example'],
  ])
  const [mail] = server.mails
  expect(mail?.subject).toBe('[가지] 확인할 댓글: 안나 님, “가지 키우기”')
  expect(mail?.text).toContain('> 잘 읽었어요\r\n> 둘째 줄')
  expect(mail?.text).toContain('https://blog.example/b/write/comments/')
  expect(mail?.text).not.toContain('anna@reader.example')
  expect(hook.bodies).toEqual([
    {
      text: expect.stringContaining('안나 님'),
      content: expect.stringContaining('> 잘 읽었어요'),
      comment: expect.objectContaining({ id: 'c1', state: 'held', name: '안나' }),
    },
  ])
  expect(JSON.stringify(hook.bodies)).not.toMatch(/reader\.example|"key"/)
})

test('nothing that a reader writes becomes a header or another address', async () => {
  const name = 'a\r\nBcc: victim@x.example\r\n\r\nX: y'
  await tellOf(telling(), { ...comment, name, text: 'a\r\n.\r\nMAIL FROM:<evil@x.example>' }, 'sent')
  await addComment(db, { ...comment, state: 'shown', email: 'a@x.example,b@x.example' })
  await tellOf(telling(), { ...comment, id: 'c2', parent: 'c1', name, secret: 't', state: 'shown' }, 'sent')
  expect(server.mails.flatMap(({ to }) => to)).not.toContain('victim@x.example')
  expect(server.mails.flatMap(({ to }) => to)).not.toContain('b@x.example')
  for (const { head, subject } of server.mails) {
    expect(head).not.toMatch(/^(?:Bcc|X):/im)
    expect(subject).toContain('Bcc: victim@x.example X: y')
  }
})

test('whoever left an address hears of a reply when it is shown, once, and can end that', async () => {
  await addComment(db, { ...comment, state: 'shown', reason: null })
  await addComment(db, { ...comment, id: 'c2', parent: 'c1', name: '보라', secret: 't', email: null, stop: null })
  const author = deciding(meansBy(server.url, { MAIL_TO: '' }))
  await decide(author, 'c2', 'removed')
  await decide(author, 'c2', 'shown')
  await decide(author, 'c2', 'held')
  await decide(author, 'c2', 'shown')
  await author.done()
  expect(server.mails).toHaveLength(1)
  const [mail] = server.mails
  expect([mail?.to, mail?.subject]).toEqual([['anna@reader.example'], '[가지] 보라 님의 답글: “가지 키우기”'])
  expect(mail?.text).toContain('https://blog.example/b/posts/%EA%B0%80%EC%A7%80/#comment-c2')
  const stop = /https:\S+\/stop\?\S+/.exec(mail?.text ?? '')?.[0] ?? ''
  expect(mail?.head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
  expect(mail?.head.replace(/\r\n\s+/g, '')).toContain(`List-Unsubscribe: <${stop}>`)

  const answering = answeringWith(() => {})
  const ask = (url: string, method = 'GET') =>
    answerCall(answering, new Request(url, { method, ...(method === 'POST' && { body: new FormData() }) }), '192.0.2.1')
  const asked = await ask(stop)
  expect([asked.status, await asked.text()]).toEqual([200, expect.stringContaining('내 주소 지우기')])
  expect((await commentAt(db, 'c1'))?.email).toBe('anna@reader.example')
  expect((await ask(stop.replace('key=key', 'key='), 'POST')).status).toBe(404)
  expect((await commentAt(db, 'c1'))?.email).toBe('anna@reader.example')
  // As a mail program does it: no page of ours, no origin.
  expect((await ask(stop, 'POST')).status).toBe(200)
  expect(await commentAt(db, 'c1')).toMatchObject({ email: null, stop: null, text: comment.text })
  expect((await ask(stop, 'POST')).status).toBe(404)
})

test('an address to which nothing is sent any more isn’t kept again, whoever leaves it', async () => {
  await addComment(db, { ...comment, state: 'shown' })
  const answering = answeringWith(() => {})
  const stop = new Request('https://blog.example/b/api/answers/stop?id=c1&key=key', { method: 'POST' })
  expect((await answerCall(answering, stop, '192.0.2.1')).status).toBe(200)
  for (const [email, isKept] of [
    ['Anna@Reader.example', false],
    ['new@reader.example', true],
  ] as const) {
    const sent = await answerCall(answering, formOf({ page, text: 'a', email }), '192.0.2.1')
    const id = new URL(sent.headers.get('location') ?? '', 'https://x').searchParams.get('id') ?? ''
    const row = await commentAt(db, id)
    expect([row?.email ?? null, row?.stop !== null]).toEqual([isKept ? email : null, isKept])
  }
})

test('nobody hears of her own reply, and the author of none of his', async () => {
  await addComment(db, { ...comment, state: 'shown' })
  await tellOf(telling(), { ...comment, id: 'c2', parent: 'c1', state: 'shown' }, 'letThrough')
  const author = deciding()
  const reply = await replyAsAuthor(author, 'c1', { name: '글쓴이', text: '고맙습니다' })
  await author.done()
  expect(server.mails.map(({ to }) => to)).toEqual([['anna@reader.example']])
  expect(server.mails[0]?.text).toContain('> 고맙습니다')
  expect(reply?.by_author).toBe(1)
})

test('whoever sends many sends the author twenty mails an hour and no more, and the last one says so', async () => {
  const means = meansBy(server.url, { MAIL_TO: 'me@blog.example' })
  for (let number = 0; number < 25; number++) await tellOf(telling(means), { ...comment, id: `c${number}` }, 'sent')
  expect(server.mails).toHaveLength(20)
  expect(server.mails.map(({ text }) => text.includes('댓글이 20개 왔습니다')).lastIndexOf(true)).toBe(19)
  expect(server.mails.filter(({ text }) => text.includes('댓글이 20개 왔습니다'))).toHaveLength(1)
})

test('a mail server that says nothing and a webhook that fails cost neither the comment nor its answer', async () => {
  const silence = await openSilence()
  const hook = await openWebhook(500)
  open.push(silence, hook)
  const means = meansBy(`${silence.url}?greetingTimeout=900`, { ANSWERS_WEBHOOK: hook.url })
  const author = deciding(means)
  let isTold = false
  const sent = await answerCall(answeringWith(author.tell), formOf({ page, text: '조용한 서버' }), '192.0.2.1')
  void author.done().then(() => {
    isTold = true
  })
  expect([sent.status, isTold]).toEqual([303, false])
  const [faults] = await author.done()
  expect(faults).toHaveLength(1)
  expect(hook.bodies).toHaveLength(1)
})

test.each([
  [{ SMTP_URL: 'mail.example' }, 'SMTP_URL is no address'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM is missing'],
  [{ ANSWERS_WEBHOOK: 'file:///etc/passwd' }, 'ANSWERS_WEBHOOK is no address'],
])('%o is told with its remedy', (said, message) => {
  expect(() => meansOf(said)).toThrow(message)
})

test('the user of the mail server is who writes, where nobody else is named', async () => {
  expect(meansOf({ SMTP_URL: 'smtp://me%40blog.example:secret@mail.example' }).mail).not.toBeNull()
  expect(meansOf({})).toEqual({ mail: null, authors: [], webhook: null })
})

function formOf(fields: Record<string, string>): Request {
  const headers = { host: 'blog.example', origin: 'https://blog.example' }
  return new Request('https://blog.example/b/api/answers/comment', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'Firefox' },
    body: new URLSearchParams(fields).toString(),
  })
}
