import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { blockWriter } from '../author/decide'
import { trustedProxies } from '../rules/client-address'
import { hasWork } from '../rules/stamp'
import { answersSettings } from '../site/answers-settings'
import type { KeptAnswers } from '../site/kept-answers'
import { changeComment, commentsIn } from '../store/comments'
import { type Database, openDatabase } from '../store/open-database'
import type { CommentRow } from '../store/tables'
import { answerCall } from './answer-call'
import type { Answering } from './answering'

const origin = 'https://blog.example'
const page = '/posts/가지/'
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let db: Database
let answering: Answering
let now = 0
let told: CommentRow[] = []

beforeEach(async () => {
  db = await openDatabase({ file: join(mkdtempSync(join(tmpdir(), 'gaji-answers-')), 'answers.db') })
  now = Date.parse('2026-11-30T10:00:00Z')
  told = []
  answering = {
    kept: keptWith({ views: true, likes: true, comments: true, words: ['카지노'] }),
    store: async () => db,
    trusted: trustedProxies('127.0.0.1'),
    now: () => now,
    tell: (comment) => told.push(comment),
  }
})

function keptWith(answers: object): KeptAnswers {
  return {
    ...{ settings: answersSettings({ params: { gaji: { answers } } }), baseURL: `${origin}/blog/`, basePath: '/blog' },
    ...{ langTag: 'ko', timeZone: 'Asia/Seoul', title: '가지', styles: 'p { margin: 0 }' },
    pages: { [page]: { title: '가지 키우기', langTag: 'ko' }, '/en/a/': { title: 'A', langTag: 'en' } },
    moved: { '/old/': page },
  }
}

type Said = { headers?: Record<string, string>; from?: string; script?: boolean }

function post(
  name: string,
  fields: Record<string, string>,
  { headers = {}, from = '192.0.2.1', script = false }: Said = {},
) {
  const request = new Request(`${origin}/blog/api/answers/${name}`, {
    method: 'POST',
    headers: {
      ...{ host: 'blog.example', origin, 'user-agent': browser, 'content-type': 'application/x-www-form-urlencoded' },
      ...(script && { accept: 'application/json' }),
      ...headers,
    },
    body: new URLSearchParams(fields).toString(),
  })
  return answerCall(answering, request, from)
}

function get(path: string, from = '192.0.2.1') {
  const request = new Request(`${origin}/blog/api/answers/${path}`, {
    headers: { host: 'blog.example', 'user-agent': browser },
  })
  return answerCall(answering, request, from)
}

const read = async (url = page) => (await get(`page?page=${encodeURIComponent(url)}`)).json()
const follow = async (response: Response) =>
  (await get((response.headers.get('location') ?? '').replace(/.*\/answers\//, ''))).text()

test('a reader’s look counts once a day, however the address before the proxy is made up', async () => {
  for (let number = 0; number < 20; number++)
    await post(
      'view',
      { page, from: 'https://news.example/a' },
      { from: '127.0.0.1', headers: { 'x-forwarded-for': `9.9.9.${number}, 192.0.2.1`, 'accept-language': 'ko-KR' } },
    )
  for (let number = 0; number < 20; number++)
    await post('view', { page }, { headers: { 'x-forwarded-for': `9.9.9.${number}`, 'accept-language': 'ko-KR' } })
  expect((await read()).views).toBe(1)
  await post('view', { page }, { from: '192.0.2.2' })
  expect((await read()).views).toBe(2)
  for (const headers of [{ dnt: '1' }, { 'sec-purpose': 'prefetch' }, { 'user-agent': 'Googlebot/2.1' }] as Record<
    string,
    string
  >[])
    expect((await post('view', { page }, { from: '192.0.2.3', headers })).status).toBe(204)
  expect((await read()).views).toBe(2)
  expect(
    await db.selectFrom('answers_sources').select(['kind', 'name', 'count']).orderBy('kind').orderBy('name').execute(),
  ).toEqual([
    { kind: 'language', name: 'ko', count: 1 },
    { kind: 'referrer', name: 'news.example', count: 1 },
  ])
})

test('another browser’s name at one address is counted no more than two hundred times an hour', async () => {
  for (let number = 0; number < 230; number++)
    await post('view', { page }, { headers: { 'user-agent': `${browser} ${number}` } })
  expect((await read()).views).toBe(200)
})

test('a like without a script leads to a confirmation, counts once and can be taken back', async () => {
  const liked = await post('like', { page })
  await post('like', { page })
  expect(liked.status).toBe(303)
  expect(await read()).toMatchObject({ likes: 1, liked: true })
  const text = await follow(liked)
  expect(text).toContain('좋아요를 남겼습니다')
  expect(text).toContain(`href="/blog${encodeURI(page)}#answers"`)
  expect(await follow(await post('like', { page, take: 'back' }))).toContain('취소')
  expect(await read()).toMatchObject({ likes: 0, liked: false })
  expect(await (await post('like', { page: '/old/' }, { script: true })).json()).toEqual({ likes: 1, liked: true })
  expect(await read('/old/')).toMatchObject({ likes: 1 })
})

test('a stranger’s comment is held, shown to her alone, and after it was let through her next one is there at once', async () => {
  const { stamp } = await read()
  now += 10_000
  const said = { page, name: '안나', text: '잘 **읽었습니다**\n<b>', time: stamp, website: '', secret: 'of-a-browser' }
  const sent = await post('comment', said)
  expect([sent.status, told.length]).toEqual([303, 1])
  const shown = await follow(sent)
  expect(shown).toContain('글쓴이가 확인한 뒤에 보입니다')
  expect(shown).toContain('<strong>읽었습니다</strong><br>&#x3C;b>')
  expect((await read()).count).toBe(0)
  const [held] = await commentsIn(db, 'held')
  expect(held).toMatchObject({ reason: 'first', page, name: '안나', email: null })
  await changeComment(db, held?.id ?? '', { state: 'shown' })
  const next = await (
    await post('comment', { ...said, text: '또 왔어요', parent: held?.id ?? '' }, { script: true })
  ).json()
  expect(next).toMatchObject({ held: false, secret: 'of-a-browser' })
  const { count, comments } = await read()
  expect(count).toBe(2)
  expect(comments).toContain('또 왔어요')
  expect(comments).toMatch(/<ol><li id="comment-/)
  expect((await get(`own?id=${held?.id}&secret=other`)).status).toBe(404)
})

test('a form without the trap’s field or the time’s is held, and nothing of it is lost', async () => {
  expect((await post('comment', { page, name: '', text: '옛 브라우저' })).status).toBe(303)
  const { stamp } = await read()
  now += 500
  await post('comment', { page, text: '너무 빨라요', time: stamp, website: '' })
  await post('comment', { page, text: '지어낸 시각', time: '1.abc', website: '' })
  expect((await commentsIn(db, 'held')).map(({ reason }) => reason).sort()).toEqual(['plain', 'plain', 'quick'])
})

test('her own comment is changed and removed with her secret, for an hour', async () => {
  const sent = await (await post('comment', { page, text: '오타가 잇다', secret: 's3' }, { script: true })).json()
  const own = { id: sent.id, secret: 's3' }
  expect((await post('own', { ...own, secret: 'guess', text: '남의 글' })).status).toBe(403)
  expect(await follow(await post('own', { ...own, text: '오타가 있다' }))).toContain('오타가 있다')
  now += 3_700_000
  const late = await post('own', { ...own, take: 'back' })
  expect([late.status, await late.text()]).toEqual([403, expect.stringContaining('한 시간')])
  now -= 3_000_000
  expect((await post('own', { ...own, take: 'back' })).status).toBe(200)
  expect(await commentsIn(db, 'removed')).toMatchObject([{ text: '', name: '', email: null }])
})

test.each([
  ['another origin', { page, text: 'a' }, { origin: 'https://evil.example' }, 403, '다른 사이트'],
  ['a browser that says so', { page, text: 'a' }, { 'sec-fetch-site': 'cross-site' }, 403, '다른 사이트'],
  ['an unknown page', { page: '/nowhere/', text: 'a' }, {}, 404, '그런 글이 없습니다'],
  ['an unknown page by a name of JavaScript', { page: '__proto__', text: 'a' }, {}, 404, '그런 글이 없습니다'],
  ['too long a text', { page, text: '가'.repeat(4001) }, {}, 422, '4,000자'],
  ['a body too large', { page, text: 'a'.repeat(70_000) }, {}, 413, '너무 깁니다'],
  ['an empty text', { page, text: ' \n\u200b ' }, {}, 422, '비어 있습니다'],
  ['the trap', { page, text: 'a', website: 'x' }, {}, 422, '자동으로 보낸'],
  ['a listed word', { page, text: '카지노' }, {}, 422, '받지 않는 낱말'],
  ['what is no form', { page, text: 'a' }, { 'content-type': 'text/plain' }, 415, '양식'],
  ['a reply to nothing', { page, text: 'a', parent: 'gone' }, {}, 422, '답글을 달 댓글이 없습니다'],
])('%s is refused in words', async (_, fields, headers, status, words) => {
  const response = await post('comment', fields, { headers })
  expect([response.status, await response.text()]).toEqual([status, expect.stringContaining(words)])
  expect(await db.selectFrom('answers_comments').select('id').execute()).toEqual([])
})

test('a refusal is told in the language of the post', async () => {
  expect(await (await post('comment', { page: '/en/a/', text: '' })).text()).toContain('The comment is empty')
})

test('five comments in ten minutes are enough from one address', async () => {
  const states = []
  for (let number = 0; number < 7; number++) states.push((await post('comment', { page, text: `${number}` })).status)
  expect(states).toEqual([303, 303, 303, 303, 303, 429, 429])
  expect((await post('comment', { page, text: 'a' }, { from: '192.0.2.9' })).status).toBe(303)
})

test('of a blocked browser nothing is taken, nor of its address until the day ends', async () => {
  await post('comment', { page, text: '광고', secret: 'of-a-spammer' })
  const [first] = await commentsIn(db, 'held')
  await blockWriter({ db, now, tell: () => {} }, first?.id ?? '', true)
  const again = async (secret: string, from: string) =>
    (await post('comment', { page, text: '또 광고', secret }, { from })).status
  expect([await again('of-a-spammer', '192.0.2.9'), await again('another', '192.0.2.1')]).toEqual([403, 403])
  expect(await again('another', '192.0.2.9')).toBe(303)
  now += 86_400_000
  expect([await again('of-a-spammer', '192.0.2.1'), await again('another', '192.0.2.1')]).toEqual([403, 303])
  expect((await commentsIn(db, 'held')).map(({ sender }) => sender).filter(Boolean)).toHaveLength(1)
})

test('when many come a browser works for its comment, once a stamp', async () => {
  answering.kept = keptWith({ comments: true, hold: 'none' })
  for (let number = 0; number < 20; number++)
    await post('comment', { page, text: `${number}` }, { from: `192.0.2.${number}` })
  const { stamp, work } = await read()
  expect(work).toBe(12)
  now += 5000
  const found =
    Array.from({ length: 100_000 }, (_, number) => String(number)).find((number) => hasWork(stamp, number)) ?? ''
  const send = async (more: object) =>
    (
      await post(
        'comment',
        { page, text: 'a', time: stamp, website: '', ...more },
        { from: '198.51.100.1', script: true },
      )
    ).json()
  expect([(await send({})).held, (await send({ work: found })).held, (await send({ work: found })).held]).toEqual([
    true,
    false,
    true,
  ])
})

test('a listed origin may ask from its pages, and learns so; the answer names it to the letter', async () => {
  answering.kept = keptWith({ likes: true, at: 'https://answers.example', origins: ['https://other.example/'] })
  for (const [from, allowed] of [
    [origin, origin],
    ['https://other.example', 'https://other.example'],
    ['https://evil.example', null],
  ] as const) {
    const response = await post(
      'like',
      { page },
      { headers: { origin: from, host: 'answers.example', 'sec-fetch-site': 'cross-site' } },
    )
    expect([response.headers.get('access-control-allow-origin'), response.status]).toEqual([
      allowed,
      allowed ? 303 : 403,
    ])
  }
})

test('a store that is down is told in words, once, and what is nobody’s is a 404', async () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  answering.store = async () => {
    throw new Error('connect ECONNREFUSED')
  }
  const down = await post('comment', { page, text: 'a' })
  expect([down.status, await down.text()]).toEqual([503, expect.stringContaining('잠시 뒤에')])
  expect((await post('like', { page }, { script: true })).status).toBe(503)
  expect(said).toHaveBeenCalledOnce()
  said.mockRestore()
  expect([(await get('nothing')).status, (await get('constructor')).status]).toEqual([404, 404])
  answering.kept = { ...answering.kept, settings: null }
  expect((await get(`page?page=${page}`)).status).toBe(404)
})
