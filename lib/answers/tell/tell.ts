import type { KeptAnswers } from '../site/kept-answers'
import { blockedOf } from '../store/blocked'
import { commentAt } from '../store/comments'
import { countOf, isWithin } from '../store/limits'
import type { Database } from '../store/open-database'
import type { CommentRow } from '../store/tables'
import { mailToAuthor, mailToReplied, webhookBody } from './compose'
import { hashOfAddress } from './hash-of-address'
import type { Means } from './means'

/** `sent`: it has just come; `letThrough`: the author has decided that it is shown. */
export type Occasion = 'sent' | 'letThrough'

export type Telling = { kept: KeptAnswers; store(): Promise<Database>; now(): number; means: Means }

/** Whoever sends a hundred comments sends the author twenty mails, and one address five: a stranger may have left it. */
const mostToAuthor = 20
const mostToReader = 5

/**
 * Who is to hear of a comment hears of it: the author of what has come, whoever is replied to of what is shown. One that
 * can't be told keeps none of the others from hearing. @returns what went wrong
 */
export async function tellOf(telling: Telling, comment: CommentRow, occasion: Occasion): Promise<unknown[]> {
  const isForAuthor = occasion === 'sent' && !comment.by_author
  const tasks = [
    ...(isForAuthor ? [tellAuthor(telling, comment)] : []),
    ...(comment.state === 'shown' && comment.parent ? [tellReplied(telling, comment, comment.parent)] : []),
  ]
  const done = await Promise.allSettled(tasks)
  return done.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
}

async function tellAuthor({ kept, store, now, means }: Telling, comment: CommentRow): Promise<void> {
  const { mail, authors, webhook } = means
  if (!webhook && (!mail || authors.length === 0)) return
  const limit = { name: 'told author', most: mostToAuthor, seconds: 3600 }
  const db = await store()
  if (!(await isWithin(db, limit, now()))) return
  const isLast = (await countOf(db, limit, now())) === mostToAuthor
  const said = mailToAuthor(comment, kept, isLast ? mostToAuthor : null)
  const done = await Promise.allSettled([
    ...(mail ? authors.map((to) => mail({ ...said, to })) : []),
    ...(webhook ? [webhook(webhookBody(comment, kept))] : []),
  ])
  const failed = done.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

async function tellReplied({ kept, store, now, means }: Telling, comment: CommentRow, id: string): Promise<void> {
  const { mail } = means
  if (!mail || !kept.settings?.mail) return
  const db = await store()
  const parent = await commentAt(db, id)
  // Whoever answers to herself knows of it; and nobody makes us write to an address by answering there herself.
  if (!parent?.email || !parent.stop || parent.state !== 'shown' || parent.secret === comment.secret) return
  const hash = hashOfAddress(parent.email)
  if ((await blockedOf(db, [hash])).has(hash)) return
  if (!(await isWithin(db, { name: `told ${hash}`, most: mostToReader, seconds: 86_400 }, now()))) return
  await mail({ ...mailToReplied(comment, parent, kept), to: parent.email })
}
