import { randomUUID } from 'node:crypto'
import { addComment, commentAt, commentsIn, forgetComments, setState } from '../store/comments'
import type { Database } from '../store/open-database'
import type { CommentRow } from '../store/tables'

/** What waits for the author, the oldest first: it has waited longest. */
export async function heldComments(db: Database): Promise<CommentRow[]> {
  return (await commentsIn(db, 'held')).reverse()
}

/** @returns whether there is such a comment */
export function approveComment(db: Database, id: string): Promise<boolean> {
  return setState(db, id, 'shown')
}

/** It is kept, and nobody sees it. */
export function removeComment(db: Database, id: string): Promise<boolean> {
  return setState(db, id, 'removed')
}

/** The author's own word below a comment, which is shown with it. @returns null where there is no such comment */
export async function replyAsAuthor(
  db: Database,
  id: string,
  reply: { name: string; text: string; now: number },
): Promise<CommentRow | null> {
  const parent = await commentAt(db, id)
  if (!parent || parent.state === 'removed') return null
  await setState(db, id, 'shown')
  const comment: CommentRow = {
    ...{
      id: randomUUID().slice(0, 13),
      page: parent.page,
      parent: parent.parent ?? parent.id,
      name: reply.name,
      text: reply.text,
    },
    ...{
      state: 'shown',
      reason: null,
      secret: null,
      email: null,
      by_author: 1,
      lang: parent.lang,
      created: reply.now,
      changed: null,
    },
  }
  await addComment(db, comment)
  return comment
}

/** On somebody's request: nothing is left of her comments, by their numbers or by the address that she left with them. */
export async function forgetOnRequest(db: Database, asked: string): Promise<number> {
  if (!asked.includes('@')) return forgetComments(db, [asked])
  const found = await db.selectFrom('answers_comments').select('id').where('email', '=', asked).execute()
  return forgetComments(
    db,
    found.map(({ id }) => id),
  )
}
