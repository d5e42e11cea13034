import { spawn } from 'node:child_process'
import { afterAll, describe, expect, test } from 'vitest'
import {
  addComment,
  changeComment,
  changeOwn,
  commentAt,
  commentsIn,
  forgetComments,
  isKnownWriter,
  shownComments,
} from './comments'
import { addLike, isLikedBy, likesOf, takeLikeBack } from './likes'
import { countOf, isWithin } from './limits'
import { openDatabase } from './open-database'
import { saltOf } from './salts'
import type { CommentRow } from './tables'
import { openEngines } from './testing-engines'
import { addView, viewsOf } from './views'

const engines = await openEngines()
// PostgreSQL takes its time to end on a busy machine.
afterAll(() => Promise.all(engines.map((engine) => engine.stop())), 60_000)

const day = '2026-11-30'
const page = '/posts/가지/'
const view = { page, day, visitor: 'a', referrer: 'example.org', language: 'ko' }
const comment: CommentRow = {
  ...{ id: 'c1', page, parent: null, name: '안나', text: '고마워요 😀', state: 'held', reason: 'first', secret: 's' },
  ...{ email: null, by_author: 0, lang: 'ko', created: 1_795_000_000_000, changed: null },
  ...{ stop: null, sender: null },
}

describe.each(engines)('in $name', (engine) => {
  const open = async () => openDatabase(await engine.fresh())

  test('a visitor counts once a day for each page, and again the next day', async () => {
    const db = await open()
    expect([await addView(db, view), await addView(db, view)]).toEqual([true, false])
    expect(await addView(db, { ...view, visitor: 'b', referrer: null })).toBe(true)
    expect(await addView(db, { ...view, day: '2026-12-01' })).toBe(true)
    await addView(db, { ...view, page: '/old/' })
    expect([await viewsOf(db, [page]), await viewsOf(db, [page, '/old/']), await viewsOf(db, ['/none/'])]).toEqual([
      3, 4, 0,
    ])
    const sources = await db
      .selectFrom('answers_sources')
      .selectAll()
      .where('page', '=', page)
      .where('day', '=', day)
      .orderBy('kind')
      .execute()
    expect(sources.map(({ kind, name, count }) => [kind, name, count])).toEqual([
      ['language', 'ko', 2],
      ['referrer', 'example.org', 1],
    ])
    await db.destroy()
  })

  test('a like is one however often it is given, and can be taken back', async () => {
    const db = await open()
    const like = { page, day, visitor: 'a' }
    await Promise.all(Array.from({ length: 50 }, (_, number) => addLike(db, { ...like, visitor: `v${number % 10}` })))
    expect(await likesOf(db, [page])).toBe(10)
    expect(await isLikedBy(db, { ...like, visitor: 'v3' })).toBe(true)
    await takeLikeBack(db, { ...like, visitor: 'v3' })
    await takeLikeBack(db, { ...like, visitor: 'nobody' })
    expect([await likesOf(db, [page]), await isLikedBy(db, { ...like, visitor: 'v3' })]).toEqual([9, false])
    await db.destroy()
  })

  test('a held comment is read by its author alone, a removed one by nobody', async () => {
    const db = await open()
    await addComment(db, comment)
    await addComment(db, { ...comment, id: 'c2', created: comment.created - 1, state: 'shown', secret: 't' })
    expect(await commentAt(db, 'c1')).toEqual(comment)
    expect((await shownComments(db, [page])).map(({ id }) => id)).toEqual(['c2'])
    expect((await commentsIn(db, 'held')).map(({ id }) => id)).toEqual(['c1'])
    expect([await isKnownWriter(db, 's'), await isKnownWriter(db, 't')]).toEqual([false, true])
    expect([
      await changeComment(db, 'c1', { state: 'shown' }),
      await changeComment(db, 'none', { state: 'shown' }),
    ]).toEqual([true, false])
    expect((await shownComments(db, [page, '/old/'])).map(({ id }) => id)).toEqual(['c2', 'c1'])
    expect([await forgetComments(db, ['c1', 'none']), await commentAt(db, 'c1')]).toEqual([1, null])
    await db.destroy()
  })

  test('a comment is changed by who has its secret, and only while it is young', async () => {
    const db = await open()
    await addComment(db, comment)
    const own = { id: 'c1', secret: 's', since: comment.created - 1 }
    expect(await changeOwn(db, { ...own, secret: 'other' }, { text: '아니' })).toBe(false)
    expect(await changeOwn(db, { ...own, since: comment.created + 1 }, { text: '아니' })).toBe(false)
    expect(await changeOwn(db, own, { text: '고쳤어요', changed: comment.created + 5 })).toBe(true)
    expect(await commentAt(db, 'c1')).toMatchObject({ text: '고쳤어요', changed: comment.created + 5 })
    expect(await changeOwn(db, own, { state: 'removed', text: '' })).toBe(true)
    expect(await changeOwn(db, own, { text: '다시' })).toBe(false)
    await db.destroy()
  })

  test('a limit counts together what comes at once, and begins anew with its time', async () => {
    const db = await open()
    const limit = { name: 'comment:a', most: 5, seconds: 60 }
    const now = Date.parse('2026-11-30T10:00:30Z')
    const all = await Promise.all(Array.from({ length: 9 }, () => isWithin(db, limit, now)))
    expect(all.filter(Boolean)).toHaveLength(5)
    expect([await countOf(db, limit, now), await countOf(db, { ...limit, name: 'b' }, now)]).toEqual([9, 0])
    expect(await isWithin(db, limit, now + 60_000)).toBe(true)
    await db.destroy()
  })

  test('all take the same salt of a day, and the one before is thrown away with what was hashed by it', async () => {
    const place = await engine.fresh()
    const one = await openDatabase(place)
    const two = await openDatabase(place)
    await addView(one, view)
    const first = await saltOf(one, day)
    const second = await saltOf(two, day)
    expect([first, first.length]).toEqual([second, 32])
    expect(await saltOf(two, '2026-12-01')).not.toBe(first)
    expect(await one.selectFrom('answers_salts').select('day').execute()).toEqual([{ day: '2026-12-01' }])
    expect(await one.selectFrom('answers_visitors').selectAll().execute()).toEqual([])
    expect(await viewsOf(one, [page])).toBe(1)
    await Promise.all([one.destroy(), two.destroy()])
  })

  test('of four processes, one of them killed while it writes, no acknowledged view is lost', async () => {
    const place = await engine.fresh()
    const told = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name) => write(place, name, 300, name === 'c' ? 100 : null)),
    )
    const db = await openDatabase(place)
    const kept = new Set(
      (await db.selectFrom('answers_visitors').select('visitor').execute()).map(({ visitor }) => visitor),
    )
    const acknowledged = told.flat()
    expect(acknowledged.length).toBeGreaterThanOrEqual(1000)
    expect(told[2]?.length).toBeLessThan(300)
    expect(acknowledged.filter((visitor) => !kept.has(visitor))).toEqual([])
    // One more may be kept than was heard of: the killed one's last.
    expect(await viewsOf(db, ['/posts/a/'])).toBe(kept.size)
    await db.destroy()
  })

  test('two servers on one store count right: who asks both is one visitor', async () => {
    const place = await engine.fresh()
    const told = await Promise.all([write(place, 'same', 150, null), write(place, 'same', 150, null)])
    expect(told.map(({ length }) => length)).toEqual([150, 150])
    const db = await openDatabase(place)
    expect(await viewsOf(db, ['/posts/a/'])).toBe(150)
    await db.destroy()
  })
})

/** @returns what a process has said was acknowledged; it is killed after so many */
function write(place: unknown, name: string, count: number, killedAfter: number | null): Promise<string[]> {
  const script = 'lib/answers/store/testing-writer.ts'
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(place), name, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (data) => {
    said += data
    if (killedAfter !== null && said.split('\n').length > killedAfter) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('close', () => resolve(said.split('\n').slice(0, -1))))
}
