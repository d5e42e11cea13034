import { toHtml } from 'hast-util-to-html'
import { addressToday, hrefOf, type KeptAnswers } from '../site/kept-answers'
import { blockedOf, hashesOf } from '../store/blocked'
import type { Database } from '../store/open-database'
import type { CommentRow, CommentState } from '../store/tables'
import { commentTree } from '../text/comment-tree'

/** A comment as the author sees it. */
export type ListedComment = Pick<CommentRow, 'id' | 'page' | 'name' | 'state' | 'reason' | 'created'> & {
  title: string
  /** where it is read */
  address: string
  html: string
  isReply: boolean
  isByAuthor: boolean
  /** its writer has taken the text away */
  isEmpty: boolean
  wantsMail: boolean
  /** there is something to block, and whether it is blocked */
  canBlock: boolean
  isBlocked: boolean
}

export const lists = ['held', 'new', 'all'] as const
export type List = (typeof lists)[number]

export type CommentsAnswer = {
  comments: ListedComment[]
  /** what to ask for the next ones with; null where these are the last */
  more: string | null
  counts: Record<List, number>
}

const most = 50
const week = 7 * 86_400_000

type Asked = { kept: KeptAnswers; now: number; list: List; after: string }

/** Comments for the author: those that wait, the oldest first; of the last days, or all, the newest first. */
export async function listComments(db: Database, { kept, now, list, after }: Asked): Promise<CommentsAnswer> {
  const isOldestFirst = list === 'held'
  const [time, id = ''] = after.split(' ')
  const [further, order] = isOldestFirst ? (['>', 'asc'] as const) : (['<', 'desc'] as const)
  let query = db.selectFrom('answers_comments').selectAll()
  if (list === 'held') query = query.where('state', '=', 'held')
  if (list === 'new') query = query.where('created', '>=', now - week).where('by_author', '=', 0)
  if (time)
    query = query.where(({ eb, or, and }) =>
      or([eb('created', further, Number(time)), and([eb('created', '=', Number(time)), eb('id', '>', id)])]),
    )
  const rows = await query
    .orderBy('created', order)
    .orderBy('id')
    .limit(most + 1)
    .execute()
  const shown = rows.slice(0, most)
  const blocked = await blockedOf(db, [...new Set(shown.flatMap(hashesOf))])
  const last = rows.length > most ? shown.at(-1) : undefined
  return {
    comments: shown.map((row) => listed(row, kept, blocked)),
    more: last ? `${last.created} ${last.id}` : null,
    counts: await countComments(db, now),
  }
}

function listed(row: CommentRow, kept: KeptAnswers, blocked: ReadonlySet<string>): ListedComment {
  const { id, page, name, state, reason, created } = row
  const hashes = hashesOf(row)
  const url = addressToday(kept, page)
  return {
    ...{ id, page, name, state, reason, created },
    title: kept.pages[url]?.title ?? '',
    address: `${hrefOf(kept, url)}#comment-${id}`,
    html: toHtml(commentTree(row.text)),
    isReply: row.parent !== null,
    isByAuthor: row.by_author === 1,
    isEmpty: row.text === '',
    wantsMail: row.email !== null,
    canBlock: hashes.length > 0,
    isBlocked: hashes.some((hash) => blocked.has(hash)),
  }
}

async function countComments(db: Database, now: number): Promise<Record<List, number>> {
  const states = await db
    .selectFrom('answers_comments')
    .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const recent = await db
    .selectFrom('answers_comments')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('created', '>=', now - week)
    .where('by_author', '=', 0)
    .executeTakeFirstOrThrow()
  const of = (wanted: CommentState) => Number(states.find(({ state }) => state === wanted)?.count ?? 0)
  return { held: of('held'), new: Number(recent.count), all: of('held') + of('shown') + of('removed') }
}
