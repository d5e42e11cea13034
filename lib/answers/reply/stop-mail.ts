import { h } from 'hastscript'
import { forgetAddress } from '../author/forget'
import { commentAt } from '../store/comments'
import type { CommentRow } from '../store/tables'
import { tellWords } from '../tell/words'
import { type AnsweredPage, type Answering, type Call, pageOf } from './answering'
import { sendPage } from './send'

/** The link of a mail asks first: programs that look at mails follow every link in them. */
export async function getStop(answering: Answering, call: Call): Promise<Response> {
  const { page, words, comment } = await stoppedBy(answering, call)
  if (!comment) return sendPage(answering, page, { status: 404, title: words.stopTitle, text: words.stopGone })
  const button = h('form', { method: 'post', action: `?${new URL(call.request.url).searchParams}` }, [
    h('button', words.stopButton),
  ])
  return sendPage(answering, page, { title: words.stopTitle, text: words.stopText, more: [button] })
}

/**
 * By that page's button or a mail program's own (RFC 8058), which is no browser and comes from no page of ours: what the
 * link says is the proof. Nothing is sent to the address again, whoever leaves it with a comment.
 */
export async function postStop(answering: Answering, call: Call): Promise<Response> {
  const { page, words, comment } = await stoppedBy(answering, call)
  if (!comment?.email) return sendPage(answering, page, { status: 404, title: words.stopTitle, text: words.stopGone })
  await forgetAddress(await answering.store(), comment.email, answering.now())
  return sendPage(answering, page, { title: words.stopped, text: words.stoppedText })
}

async function stoppedBy(answering: Answering, { request }: Call) {
  const { searchParams } = new URL(request.url)
  const [id, key] = [searchParams.get('id') ?? '', searchParams.get('key') ?? '']
  const found = await commentAt(await answering.store(), id)
  const comment: CommentRow | null = found?.stop && found.stop === key ? found : null
  const page: AnsweredPage | null = comment && pageOf(answering, comment.page)
  return { comment, page, words: tellWords(page?.langTag ?? answering.kept.langTag) }
}
