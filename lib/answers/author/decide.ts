import { randomUUID } from 'node:crypto'
import { block, hashesOf, unblock } from '../store/blocked'
import { addComment, changeComment, commentAt, commentsIn } from '../store/comments'
import type { Database } from '../store/open-database'
import type { CommentRow, CommentState } from '../store/tables'
import type { Occasion } from '../tell/tell'

/** Who decides: where comments are kept, and who hears of what is shown now. */
export type Deciding = { db: Database; now: number; tell(comment: CommentRow, occasion: Occasion): void }

/** What waits for the author, the oldest first: it has waited longest. */
export async function heldComments(db: Database): Promise<CommentRow[]> {
  return (await commentsIn(db, 'held')).reverse()
}

/**
 * Lets a comment through, holds it, or removes it: then it is kept, and nobody sees it. Whoever is replied to hears of it
 * the first time that it is shown. @returns whether there is such a comment; what its writer has removed there isn't
 */
export async function decide({ db, tell }: Deciding, id: string, state: CommentState): Promise<boolean> {
  const comment = await commentAt(db, id)
  if (!comment || comment.text === '') return false
  // Without a reason it has been shown before, whatever has become of it since.
  const reason = state === 'shown' ? null : comment.reason
  await changeComment(db, id, { state, reason })
  if (state === 'shown' && comment.reason !== null) tell({ ...comment, state, reason }, 'letThrough')
  return true
}

/** The author's own word below a comment, which is shown with it. @returns null where there is no such comment */
export async function replyAsAuthor(
  deciding: Deciding,
  id: string,
  reply: { name: string; text: string },
): Promise<CommentRow | null> {
  const { db, now, tell } = deciding
  const parent = await commentAt(db, id)
  if (!parent || parent.state === 'removed' || reply.text.trim() === '') return null
  await decide(deciding, id, 'shown')
  const comment: CommentRow = {
    ...{ id: randomUUID().slice(0, 13), page: parent.page, parent: parent.parent ?? parent.id },
    ...{ name: reply.name, text: reply.text.trim(), state: 'shown', reason: null, by_author: 1 },
    ...{ secret: null, email: null, stop: null, sender: null, lang: parent.lang, created: now, changed: null },
  }
  await addComment(db, comment)
  tell(comment, 'sent')
  return comment
}

/**
 * From now on nothing is taken of the browser that this came from, nor until the day ends of its address; what is there
 * stays. `isBlocked: false` takes it back. @returns whether there is such a comment with a writer of its own
 */
export async function blockWriter({ db, now }: Deciding, id: string, isBlocked: boolean): Promise<boolean> {
  const comment = await commentAt(db, id)
  if (!comment || hashesOf(comment).length === 0) return false
  const { secret, sender } = comment
  if (!isBlocked) await unblock(db, hashesOf(comment))
  else {
    if (secret) await block(db, 'browser', secret, now)
    if (sender) await block(db, 'address', sender, now)
  }
  return true
}
