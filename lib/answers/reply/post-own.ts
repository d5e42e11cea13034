import { judgeComment } from '../rules/judge-comment'
import { hashOfSecret } from '../rules/visitor'
import { changeOwn, commentAt } from '../store/comments'
import { type Answering, type Call, pageOf, wordsOf } from './answering'
import { goTo, refuse, sendJson, sendPage } from './send'

const hour = 3_600_000

/** Who has written a comment changes or removes it (`take=back`), by the secret of her browser and within an hour. */
export async function postOwn(answering: Answering, call: Call): Promise<Response> {
  const { fields, settings } = call
  const [id, secret, text] = ['id', 'secret', 'text'].map((name) => fields.get(name) ?? '') as [string, string, string]
  const db = await answering.store()
  const comment = await commentAt(db, id)
  const page = comment && pageOf(answering, comment.page)
  if (!page) return refuse(answering, call, { status: 404, word: 'noParent', page: null })
  const isBack = fields.get('take') === 'back'
  const sent = {
    name: comment.name,
    text,
    email: '',
    trap: '',
    openMilliseconds: hour,
    isKnown: comment.state === 'shown',
    lacksWork: false,
  }
  const verdict = judgeComment(sent, settings)
  if (!isBack && verdict.is === 'refused') return refuse(answering, call, { status: 422, word: verdict.word, page })
  const own = { id, secret: hashOfSecret(secret), since: answering.now() - hour }
  const held = verdict.is === 'held' ? { state: 'held' as const, reason: verdict.reason } : {}
  const gone = { state: 'removed' as const, name: '', text: '', email: null, stop: null }
  const change = isBack ? gone : { text, changed: answering.now(), ...held }
  if (!(await changeOwn(db, own, change))) return refuse(answering, call, { status: 403, word: 'tooLateText', page })
  if (call.isScript) return sendJson({ id })
  const words = wordsOf(answering, page)
  return isBack
    ? sendPage(answering, page, { title: words.removed, text: '' })
    : goTo(answering, 'own', { id, secret, saved: '1' })
}
