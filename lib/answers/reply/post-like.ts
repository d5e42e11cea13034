import { addLike, likesOf, takeLikeBack } from '../store/likes'
import { isWithin } from '../store/limits'
import { type Answering, type Call, pageOf, whoAsks } from './answering'
import { goTo, refuse, sendJson } from './send'

/** One like a visitor and day; with `take=back` it is taken back. */
export async function postLike(answering: Answering, call: Call): Promise<Response> {
  const page = pageOf(answering, call.fields.get('page'))
  if (!call.settings.likes || !page) return refuse(answering, call, { status: 404, word: 'noPage', page })
  const isBack = call.fields.get('take') === 'back'
  const db = await answering.store()
  const { client, visitor, day } = await whoAsks(answering, db, call)
  if (!(await isWithin(db, { name: `like ${client}`, most: 60, seconds: 3600 }, answering.now())))
    return refuse(answering, call, { status: 429, word: 'often', page })
  const like = { page: page.url, day, visitor }
  await (isBack ? takeLikeBack(db, like) : addLike(db, like))
  if (!call.isScript) return goTo(answering, 'done', { what: isBack ? 'unliked' : 'liked', page: page.url })
  return sendJson({ likes: await likesOf(db, page.addresses), liked: !isBack })
}
