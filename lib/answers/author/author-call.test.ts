import { afterAll, describe, expect, test } from 'vitest'
import { answersSettings } from '../site/answers-settings'
import type { KeptAnswers } from '../site/kept-answers'
import { addComment, commentAt } from '../store/comments'
import { addLike } from '../store/likes'
import { type Database, openDatabase } from '../store/open-database'
import type { CommentRow } from '../store/tables'
import { openEngines } from '../store/testing-engines'
import { addView } from '../store/views'
import { type Authoring, authorCall } from './author-call'
import { lastDays } from './count-days'
import { csv } from './csv'
import type { CommentsAnswer } from './list-comments'
import type { NumbersAnswer } from './numbers'

const engines = await openEngines()
// PostgreSQL takes its time to end on a busy machine.
afterAll(() => Promise.all(engines.map((engine) => engine.stop())), 60_000)

const page = '/posts/가지/'
// In Seoul it is the first of December already.
const now = Date.parse('2026-11-30T16:00:00Z')
const kept: KeptAnswers = {
  settings: answersSettings({ params: { gaji: { answers: { comments: true, views: true, keepdays: 90 } } } }),
  ...{ baseURL: 'https://blog.example/b/', basePath: '/b', langTag: 'ko', timeZone: 'Asia/Seoul', title: '가지' },
  ...{ styles: '', pages: { [page]: { title: '가지, "키우기"', langTag: 'ko' } }, moved: { '/old/': page } },
}
const comment: CommentRow = {
  ...{ id: 'c1', page, parent: null, name: '안나', text: '잘 **읽었어요** <b>', state: 'held', reason: 'first' },
  ...{ secret: 's', email: 'a@b.example', stop: 'k', sender: 'd', by_author: 0, lang: 'ko' },
  ...{ created: now - 60_000, changed: null },
}

function authoringOn(db: Database, more: Partial<Authoring> = {}): Authoring {
  const tell = () => {}
  return { kept, store: async () => db, now: () => now, tell, elsewhere: null, lacksMail: false, ...more }
}

const get = async (authoring: Authoring, path: string) =>
  authorCall(authoring, new Request(`https://x/api/write/answers/${path}`), path.replace(/\?.*/, ''))
const post = (authoring: Authoring, name: string, body: unknown) =>
  authorCall(authoring, new Request('https://x/', { method: 'POST', body: JSON.stringify(body) }), name)

describe.each(engines)('in $name', (engine) => {
  const open = async () => openDatabase(await engine.fresh())

  test('the author sees what waits, lets it through, holds and removes it, and blocks who wrote it', async () => {
    const db = await open()
    const authoring = authoringOn(db)
    await addComment(db, comment)
    await addComment(db, { ...comment, id: 'c2', page: '/old/', created: now - 9 * 86_400_000, state: 'shown' })
    const list = async (name: string): Promise<CommentsAnswer> => (await get(authoring, `comments?list=${name}`)).json()
    const held = await list('held')
    expect(held.counts).toEqual({ held: 1, new: 1, all: 2 })
    expect(held.comments).toMatchObject([
      { id: 'c1', title: '가지, "키우기"', isBlocked: false, canBlock: true, wantsMail: true },
    ])
    expect(held.comments[0]?.html).toBe('<p>잘 <strong>읽었어요</strong> &#x3C;b></p>')
    expect(JSON.stringify(held)).not.toContain('a@b.example')
    expect((await list('all')).comments.map(({ id, address }) => [id, address])).toEqual([
      ['c1', '/b/posts/%EA%B0%80%EC%A7%80/#comment-c1'],
      ['c2', '/b/posts/%EA%B0%80%EC%A7%80/#comment-c2'],
    ])
    expect((await list('new')).comments.map(({ id }) => id)).toEqual(['c1'])
    for (const state of ['shown', 'held', 'removed', 'shown'] as const) {
      expect((await post(authoring, 'decide', { id: 'c1', state })).status).toBe(200)
      expect((await commentAt(db, 'c1'))?.state).toBe(state)
    }
    expect((await post(authoring, 'block', { id: 'c1' })).status).toBe(200)
    expect((await list('all')).comments.map(({ isBlocked }) => isBlocked)).toEqual([true, true])
    await post(authoring, 'block', { id: 'c1', block: 'no' })
    expect((await list('all')).comments.map(({ isBlocked }) => isBlocked)).toEqual([false, false])
    expect((await post(authoring, 'reply', { id: 'c1', text: ' 고맙습니다 ' })).status).toBe(200)
    expect((await list('all')).comments[0]).toMatchObject({ isByAuthor: true, isReply: true, canBlock: false })
    await db.destroy()
  })

  test('a hundred comments come in pages, each once', async () => {
    const db = await open()
    const authoring = authoringOn(db)
    for (let number = 0; number < 120; number++)
      await addComment(db, { ...comment, id: `c${number}`, created: now - Math.floor(number / 3) })
    for (const list of ['held', 'all']) {
      const seen: string[] = []
      for (let after: string | null = ''; after !== null; ) {
        const query: string = new URLSearchParams({ list, after }).toString()
        const answer = (await (await get(authoring, `comments?${query}`)).json()) as CommentsAnswer
        seen.push(...answer.comments.map(({ id }) => id))
        after = answer.more
      }
      expect([seen.length, new Set(seen).size]).toEqual([120, 120])
    }
    await db.destroy()
  })

  test('numbers are of the site’s own days, and a post that moved counts once', async () => {
    const db = await open()
    const view = (day: string, visitor: string, more = {}) =>
      addView(db, { page, day, visitor, referrer: null, language: 'ko', ...more })
    await view('2026-12-01', 'a', { referrer: 'news.example' })
    await view('2026-12-01', 'b', { page: '/old/' })
    await view('2026-11-30', 'a')
    await view('2026-11-02', 'a', { language: 'en' })
    await view('2026-11-01', 'a', { referrer: 'news.example' })
    await addLike(db, { page, day: '2026-11-30', visitor: 'a' })
    await addComment(db, { ...comment, state: 'shown' })
    await addComment(db, { ...comment, id: 'old', state: 'shown', created: now - 60 * 86_400_000 })
    await addComment(db, { ...comment, id: 'own', state: 'shown', by_author: 1 })
    await addComment(db, { ...comment, id: 'held' })
    const answer = (await (await get(authoringOn(db), 'numbers')).json()) as NumbersAnswer
    expect(answer.sums).toEqual({
      views: { today: 2, yesterday: 1, month: 4, ever: 5 },
      likes: { today: 0, yesterday: 1, month: 1, ever: 1 },
      comments: { today: 1, yesterday: 0, month: 1, ever: 2 },
    })
    expect(answer.posts).toMatchObject([{ page, title: '가지, "키우기"' }])
    expect([answer.days.length, answer.days[0], answer.days.at(-1)]).toEqual([
      30,
      { day: '2026-11-02', views: 1 },
      { day: '2026-12-01', views: 2 },
    ])
    expect(answer.sources).toEqual({
      referrer: [{ name: 'news.example', month: 1, ever: 2 }],
      language: [
        { name: 'ko', month: 3, ever: 4 },
        { name: 'en', month: 1, ever: 1 },
      ],
    })
    expect([answer.zone, answer.keepDays]).toEqual(['Asia/Seoul', 90])
    const days = await (await get(authoringOn(db), 'csv?of=days')).text()
    expect(days.split('\r\n')).toContain('2026-11-30,/posts/가지/,"가지, ""키우기""",1,1')
    const sources = await get(authoringOn(db), 'csv?of=sources')
    expect(sources.headers.get('content-disposition')).toBe('attachment; filename="answers-sources.csv"')
    expect(await sources.text()).toContain('referrer,news.example,1\r\n')
    await db.destroy()
  })
})

test('what can’t be answered here is told in words', async () => {
  const db = await openDatabase(await (engines[0] as (typeof engines)[0]).fresh())
  const ask = async (more: Partial<Authoring>, path = 'comments') => {
    const answer = await get(authoringOn(db, more), path)
    return [answer.status, ((await answer.json()) as { message: string }).message]
  }
  expect(await ask({ elsewhere: 'https://answers.example' })).toEqual([
    409,
    expect.stringContaining('https://answers.example에 있습니다'),
  ])
  expect(await ask({ kept: { ...kept, settings: null } })).toEqual([409, expect.stringContaining('hugo.toml')])
  expect(await ask({}, 'constructor')).toEqual([404, expect.any(String)])
  const down = async () => {
    throw new Error('connect ECONNREFUSED')
  }
  expect(await ask({ store: down })).toEqual([503, expect.stringContaining('저장소')])
  for (const body of [{ id: 'c1', state: 'gone' }, 'c1', { id: 1 }])
    expect((await post(authoringOn(db), 'decide', body)).status).toBe(400)
  expect((await post(authoringOn(db), 'decide', { id: 'none', state: 'shown' })).status).toBe(404)
  await db.destroy()
})

test('nothing that a reader’s browser says is a formula where the file is opened', () => {
  const said = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '|x', '%0A=1', ' =1', 'a\n=1', 'news.example']
  expect(csv([said]).replace('\ufeff', '')).toBe(
    `${said.map((one) => (one === 'news.example' ? one : one === 'a\n=1' ? '"a\n=1"' : `"'${one}"`)).join(',')}\r\n`,
  )
})

test('thirty days end with today, over the change of the year too', () => {
  const days = lastDays(Date.parse('2027-01-02T20:00:00Z'), 'America/New_York')
  expect([days.length, days[0], days.at(-1)]).toEqual([30, '2026-12-04', '2027-01-02'])
})
