import { makeStamp, workBits } from '../rules/stamp'
import { commentItems } from '../show/comment-list'
import { shownComments } from '../store/comments'
import { isLikedBy, likesOf } from '../store/likes'
import { viewsOf } from '../store/views'
import { type Answering, type Call, pageOf, whoAsks } from './answering'
import { asksForWork } from './post-comment'
import { refuse, sendJson } from './send'

/** What has come since the page was built: its numbers, its comments as they are shown, and what a form needs. */
export async function readPage(answering: Answering, call: Call): Promise<Response> {
  const page = pageOf(answering, call.fields.get('page'))
  if (!page) return refuse(answering, call, { status: 404, word: 'noPage', page })
  const { settings } = call
  const { kept } = answering
  const db = await answering.store()
  const { visitor, day, salt } = await whoAsks(answering, db, call)
  const comments = settings.comments ? await shownComments(db, page.addresses) : []
  const api = settings.at ?? `${kept.basePath}/api/answers`
  return sendJson({
    ...(settings.views && { views: await viewsOf(db, page.addresses) }),
    ...(settings.likes && {
      likes: await likesOf(db, page.addresses),
      liked: await isLikedBy(db, { page: page.url, day, visitor }),
    }),
    ...(settings.comments && {
      count: comments.length,
      comments: commentItems(comments, { langTag: page.langTag, timeZone: kept.timeZone, api }),
      stamp: makeStamp(salt, answering.now()),
      work: (await asksForWork(db, answering.now())) ? workBits : 0,
    }),
  })
}
