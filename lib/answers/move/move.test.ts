import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { type Deciding, decide, heldComments, replyAsAuthor } from '../author/decide'
import { forgetOnRequest } from '../author/forget'
import { addComment, commentAt, shownComments } from '../store/comments'
import { addLike, likesOf } from '../store/likes'
import { openDatabase } from '../store/open-database'
import type { CommentRow } from '../store/tables'
import { openEngines } from '../store/testing-engines'
import { addView, viewsOf } from '../store/views'
import { backUp, dropOld } from './backup'
import { linesFromGithub } from './from-github'
import { exportLines, importLines } from './lines'

const engines = await openEngines()
// PostgreSQL takes its time to end on a busy machine.
afterAll(() => Promise.all(engines.map((engine) => engine.stop())), 60_000)

const page = '/posts/가지/'
const comment: CommentRow = {
  ...{
    id: 'c1',
    page,
    parent: null,
    name: '안나',
    text: "고마워요; '\n😀",
    state: 'held',
    reason: 'first',
    secret: 's',
  },
  ...{ email: 'anna@example.org', by_author: 0, lang: 'ko', created: 1_795_000_000_000, changed: null },
  ...{ stop: null, sender: null },
}

describe.each(engines)('in $name', (engine) => {
  async function filled() {
    const db = await openDatabase(await engine.fresh())
    await addComment(db, comment)
    await addComment(db, { ...comment, id: 'c2', created: comment.created - 1 })
    for (const visitor of ['a', 'b']) {
      await addLike(db, { page, day: '2026-11-30', visitor })
      await addView(db, { page, day: '2026-11-30', visitor, referrer: 'a.example', language: 'ko' })
    }
    return db
  }

  test('the author sees what waits, the oldest first, lets it through, answers and removes', async () => {
    const db = await filled()
    expect((await heldComments(db)).map(({ id }) => id)).toEqual(['c2', 'c1'])
    const told: string[] = []
    const deciding: Deciding = {
      db,
      now: comment.created + 9,
      tell: ({ id }, occasion) => told.push(`${occasion} ${id}`),
    }
    const decided = [
      ['c1', 'shown'],
      ['c2', 'removed'],
      ['x', 'shown'],
      ['c1', 'held'],
      ['c1', 'shown'],
    ] as const
    const done: boolean[] = []
    for (const [id, state] of decided) done.push(await decide(deciding, id, state))
    expect(done).toEqual([true, true, false, true, true])
    const reply = await replyAsAuthor(deciding, 'c1', { name: '글쓴이', text: '저야말로' })
    expect(await replyAsAuthor(deciding, 'c2', { name: '', text: 'a' })).toBeNull()
    expect(told).toEqual(['letThrough c1', `sent ${reply?.id}`])
    expect((await shownComments(db, [page])).map(({ id, parent, by_author }) => [id, parent, by_author])).toEqual([
      ['c1', null, 0],
      [reply?.id, 'c1', 1],
    ])
    expect(await forgetOnRequest(db, 'anna@example.org')).toBe(2)
    expect([await commentAt(db, 'c1'), await forgetOnRequest(db, 'c1')]).toEqual([null, 0])
    await db.destroy()
  })

  test.each(engines)(`moves whole to $name, and a second time changes nothing`, async (other) => {
    const db = await filled()
    const lines: string[] = []
    for await (const line of exportLines(db)) lines.push(line)
    const target = await openDatabase(await other.fresh())
    expect([await importLines(target, lines), await importLines(target, lines)]).toEqual([lines.length, 0])
    expect(await commentAt(target, 'c1')).toEqual(comment)
    expect([await viewsOf(target, [page]), await likesOf(target, [page])]).toEqual([2, 2])
    const again: string[] = []
    for await (const line of exportLines(target)) again.push(line)
    expect(again).toEqual(lines)
    await Promise.all([db.destroy(), target.destroy()])
  })

  test('a broken file is told with its line, and nothing of it is taken', async () => {
    const db = await openDatabase(await engine.fresh())
    const good = JSON.stringify({ table: 'answers_comments', row: comment })
    for (const bad of ['{', '{"table":"answers_salts","row":{}}', 'null'])
      await expect(importLines(db, [good, bad])).rejects.toThrow('line 2 is none of an export')
    expect(await commentAt(db, 'c1')).toBeNull()
    await db.destroy()
  })

  test('what is older than the site keeps is gone, and sums stay', async () => {
    const db = await filled()
    await dropOld(db, 30, Date.parse('2027-03-01'))
    expect(await db.selectFrom('answers_sources').selectAll().execute()).toEqual([])
    expect(await viewsOf(db, [page])).toBe(2)
    await db.destroy()
  })
})

test('a file is copied while it is in use', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaji-backup-'))
  const place = { file: join(folder, 'answers.db') }
  const db = await openDatabase(place)
  await addComment(db, comment)
  await backUp(db, place, join(folder, 'copy.db'))
  expect(existsSync(join(folder, 'copy.db'))).toBe(true)
  const copy = await openDatabase({ file: join(folder, 'copy.db') })
  expect(await commentAt(copy, 'c1')).toEqual(comment)
  await expect(backUp(db, { url: 'postgres://x' }, 'x')).rejects.toThrow('pg_dump')
  await Promise.all([db.destroy(), copy.destroy()])
})

test('threads of giscus and utterances become comments of the posts that they name', () => {
  const pages = new Set([page, '/en/posts/a/'])
  const giscus = {
    data: {
      repository: {
        discussions: {
          nodes: [
            {
              title: 'posts/%EA%B0%80%EC%A7%80',
              createdAt: '2024-05-01T00:00:00Z',
              reactions: { totalCount: 3 },
              comments: {
                nodes: [
                  {
                    id: 'DC_1',
                    body: '안녕\n',
                    createdAt: '2024-05-02T00:00:00Z',
                    author: { login: 'anna' },
                    replies: { nodes: [{ id: 'DC_2', body: '네', createdAt: '2024-05-03T00:00:00Z', author: null }] },
                  },
                ],
              },
            },
            { title: 'posts/gone', comments: { nodes: [] } },
          ],
        },
      },
    },
  }
  const { lines, unknown } = linesFromGithub(giscus, pages)
  expect(unknown).toEqual(['posts/gone'])
  expect(lines.filter(({ table }) => table === 'answers_likes')).toHaveLength(3)
  expect(lines[0]).toMatchObject({ row: { id: 'github-DC_1', page, name: 'anna', text: '안녕', state: 'shown' } })
  expect(lines[1]).toMatchObject({ row: { id: 'github-DC_2', parent: 'github-DC_1', name: '' } })
  const utterances = [
    {
      title: 'https://me.github.io/blog/en/posts/a/',
      comments: [{ id: 7, body: 'Hi', created_at: '2023-01-01T00:00:00Z', user: { login: 'bob' } }],
    },
  ]
  expect(linesFromGithub(utterances, pages).lines).toMatchObject([
    { row: { id: 'github-7', page: '/en/posts/a/', name: 'bob' } },
  ])
  expect(linesFromGithub({ message: 'Not Found' }, pages)).toEqual({ lines: [], unknown: [] })
})
