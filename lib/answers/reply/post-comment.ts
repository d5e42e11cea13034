import { randomBytes, randomUUID } from 'node:crypto'
import { judgeComment, type Sent } from '../rules/judge-comment'
import { hasWork, stampAge } from '../rules/stamp'
import { hashOfSecret } from '../rules/visitor'
import { blockedOf } from '../store/blocked'
import { addComment, commentAt, isKnownWriter } from '../store/comments'
import { countOf, isWithin } from '../store/limits'
import type { Database } from '../store/open-database'
import type { CommentRow } from '../store/tables'
import { hashOfAddress } from '../tell/hash-of-address'
import { type AnsweredPage, type Answering, type Call, pageOf, whoAsks, wordsOf } from './answering'
import { goTo, refuse, sendJson } from './send'

/** So many comments on all posts within ten minutes are many: then a browser is asked to work for one. */
const many = { name: 'comments', most: 20, seconds: 600 }

export async function asksForWork(db: Database, now: number): Promise<boolean> {
  return (await countOf(db, many, now)) >= many.most
}

/** A comment: shown, held for the author, or refused in words. */
export async function postComment(answering: Answering, call: Call): Promise<Response> {
  const { fields, settings } = call
  const page = pageOf(answering, fields.get('page'))
  if (!settings.comments || !page) return refuse(answering, call, { status: 404, word: 'noPage', page })
  const db = await answering.store()
  const { client, salt } = await whoAsks(answering, db, call)
  const now = answering.now()
  const secret = fields.get('secret') || randomUUID()
  if ((await blockedOf(db, [client, hashOfSecret(secret)])).size > 0)
    return refuse(answering, call, { status: 403, word: 'blocked', page })
  const stamp = fields.get('time') ?? ''
  const sent: Sent = {
    ...{ name: fields.get('name') ?? '', text: fields.get('text') ?? '', email: fields.get('email') ?? '' },
    trap: fields.get('website'),
    openMilliseconds: stampAge(stamp, salt, now),
    isKnown: await isKnownWriter(db, hashOfSecret(secret)),
    lacksWork: (await asksForWork(db, now)) && !(await hasFreshWork(db, stamp, fields.get('work') ?? '', now)),
  }
  const verdict = judgeComment(sent, settings)
  if (verdict.is === 'refused') return refuse(answering, call, { status: 422, word: verdict.word, page })
  const limits = [
    { name: `comment ${client}`, most: 5, seconds: 600 },
    { name: `comments ${page.url}`, most: 60, seconds: 3600 },
  ]
  for (const limit of limits)
    if (!(await isWithin(db, limit, now))) return refuse(answering, call, { status: 429, word: 'often', page })
  const parent = await parentOf(db, page, fields.get('parent') ?? '')
  if (parent === undefined) return refuse(answering, call, { status: 422, word: 'noParent', page })
  const comment: CommentRow = {
    ...{ id: randomUUID().slice(0, 13), page: page.url, parent, name: sent.name, text: sent.text },
    state: verdict.is,
    reason: verdict.is === 'held' ? verdict.reason : null,
    ...{ secret: hashOfSecret(secret), by_author: 0, sender: client },
    ...(await addressOf(db, settings.mail ? sent.email : '')),
    ...{ lang: page.langTag, created: now, changed: null },
  }
  await addComment(db, comment)
  await isWithin(db, many, now)
  answering.tell(comment, 'sent')
  if (call.isScript)
    return sendJson({ id: comment.id, held: verdict.is === 'held', secret, ...saidOf(answering, page, verdict.is) })
  return goTo(answering, 'own', { id: comment.id, secret })
}

/** The address to which replies are told, and by what a mail's link ends that; nothing where it was ended before. */
async function addressOf(db: Database, email: string): Promise<Pick<CommentRow, 'email' | 'stop'>> {
  const hash = hashOfAddress(email)
  const isWanted = email !== '' && !(await blockedOf(db, [hash])).has(hash)
  return isWanted ? { email, stop: randomBytes(16).toString('base64url') } : { email: null, stop: null }
}

/** What our script says of it, with the words of the link to where it is changed. */
function saidOf(answering: Answering, page: AnsweredPage, state: 'held' | 'shown') {
  const words = wordsOf(answering, page)
  const message = state === 'held' ? `${words.held}. ${words.heldText}` : words.sent
  return { message, own: words.ownLink }
}

/** A stamp is good for one comment while work is asked for. */
async function hasFreshWork(db: Database, stamp: string, work: string, now: number): Promise<boolean> {
  return hasWork(stamp, work) && isWithin(db, { name: `work ${stamp}`, most: 1, seconds: 86_400 }, now)
}

/** What is replied to, the first of its thread; null for a comment on the post, undefined where it isn't there. */
async function parentOf(db: Database, { addresses }: AnsweredPage, id: string): Promise<string | null | undefined> {
  if (id === '') return null
  const parent = await commentAt(db, id)
  if (parent?.state !== 'shown' || !addresses.includes(parent.page)) return undefined
  return parent.parent ?? parent.id
}
