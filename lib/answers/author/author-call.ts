import { say } from '../../words/words'
import type { KeptAnswers } from '../site/kept-answers'
import type { Database } from '../store/open-database'
import type { CommentRow, CommentState } from '../store/tables'
import type { Occasion } from '../tell/tell'
import { type AuthorWords, authorWords } from './author-words'
import { csvOf, tables } from './csv'
import { blockWriter, type Deciding, decide, replyAsAuthor } from './decide'
import { type List, listComments, lists } from './list-comments'
import { readNumbers } from './numbers'

/** Whoever answers the author's own pages, behind the studio's doors. */
export type Authoring = {
  kept: KeptAnswers
  store(): Promise<Database>
  now(): number
  tell(comment: CommentRow, occasion: Occasion): void
  /** where answers are kept that this process can't reach; null where it can */
  elsewhere: string | null
  /** readers are promised mails, and nothing can send them */
  lacksMail: boolean
}

type Call = {
  authoring: Authoring
  db: Database
  query: URLSearchParams
  body: Record<string, string>
  words: AuthorWords
}
type Handler = (call: Call) => Promise<Response>

const states: readonly string[] = ['shown', 'held', 'removed'] satisfies CommentState[]

const reads: Record<string, Handler> = {
  async comments({ authoring, db, query, words }) {
    const { kept, lacksMail } = authoring
    const list = lists.find((one) => one === query.get('list')) ?? ('held' satisfies List)
    const answer = await listComments(db, { kept, now: authoring.now(), list, after: query.get('after') ?? '' })
    return json({ ...answer, title: kept.title, warning: lacksMail ? words.noMail : null })
  },
  numbers: async ({ authoring, db }) => json(await readNumbers(db, authoring.kept, authoring.now())),
  async csv({ authoring, db, query }) {
    const table = tables.find((one) => one === query.get('of')) ?? tables[0]
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="answers-${table}.csv"`,
      ...{ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' },
    }
    return new Response(await csvOf(db, authoring.kept, table), { headers })
  },
}

const writes: Record<string, Handler> = {
  async decide(call) {
    const { id = '', state = '' } = call.body
    if (!states.includes(state)) return json({ message: call.words.badCall }, 400)
    return done(call, await decide(decidingOf(call), id, state as CommentState))
  },
  block: async (call) => done(call, await blockWriter(decidingOf(call), call.body.id ?? '', call.body.block !== 'no')),
  async reply(call) {
    const { id = '', text = '' } = call.body
    const reply = { name: call.authoring.kept.title, text: text.normalize('NFC').slice(0, 10_000) }
    return done(call, (await replyAsAuthor(decidingOf(call), id, reply)) !== null)
  },
}

/** What the author's pages ask, by name: `GET comments`, `numbers`, `csv`; `POST decide`, `block`, `reply`. */
export async function authorCall(authoring: Authoring, request: Request, name: string): Promise<Response> {
  const { kept, elsewhere } = authoring
  const words = authorWords(kept.langTag)
  if (!kept.settings) return json({ message: words.off }, 409)
  if (elsewhere !== null) return json({ message: say(words.elsewhere, { at: elsewhere }) }, 409)
  const handlers = request.method === 'GET' ? reads : writes
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
  if (!handler) return json({ message: words.badCall }, 404)
  const body = request.method === 'GET' ? {} : await bodyOf(request)
  if (!body) return json({ message: words.badCall }, 400)
  try {
    const query = new URL(request.url).searchParams
    return await handler({ authoring, db: await authoring.store(), query, body, words })
  } catch (error) {
    process.stderr.write(`answers: ${error instanceof Error ? error.message : error}\n`)
    return json({ message: words.down }, 503)
  }
}

/** An object of texts. */
async function bodyOf(request: Request): Promise<Record<string, string> | null> {
  const body: unknown = await request.json().catch(() => null)
  const isOne = typeof body === 'object' && body !== null && Object.values(body).every((one) => typeof one === 'string')
  return isOne ? (body as Record<string, string>) : null
}

function decidingOf({ authoring, db }: Call): Deciding {
  return { db, now: authoring.now(), tell: authoring.tell }
}

function done({ words }: Call, isDone: boolean): Response {
  return isDone ? json({}) : json({ message: words.gone }, 404)
}

function json(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } })
}
