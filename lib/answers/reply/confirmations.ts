import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { say } from '../../words/words'
import { longest } from '../rules/judge-comment'
import { hashOfSecret } from '../rules/visitor'
import { commentForm } from '../show/comment-form'
import { commentAt } from '../store/comments'
import { commentTree } from '../text/comment-tree'
import { type Answering, type Call, pageOf, wordsOf } from './answering'
import { refuse, sendPage } from './send'

/** After a like: that it counts, and how it is taken back. */
export function getDone(answering: Answering, call: Call): Response {
  const page = pageOf(answering, call.fields.get('page'))
  if (!page) return refuse(answering, call, { status: 404, word: 'noPage', page })
  const words = wordsOf(answering, page)
  if (call.fields.get('what') !== 'liked')
    return sendPage(answering, page, { title: words.unliked, text: words.likedText })
  const fields = { page: page.url, take: 'back' }
  return sendPage(answering, page, {
    ...{ title: words.liked, text: words.likedText },
    more: [form(apiOf(answering, 'like'), fields, [h('button', { className: 'quiet' }, words.likeBack)])],
  })
}

/** After a comment: what was sent, whether it is held, and for an hour how it is changed. Only who has the secret sees it. */
export async function getOwn(answering: Answering, call: Call): Promise<Response> {
  const [id = '', secret = ''] = [call.fields.get('id'), call.fields.get('secret')]
  const comment = await commentAt(await answering.store(), id)
  const page = comment && pageOf(answering, comment.page)
  if (!page || comment.state === 'removed' || comment.secret !== hashOfSecret(secret))
    return refuse(answering, call, { status: 404, word: 'noParent', page: page ?? null })
  const words = wordsOf(answering, page)
  const isHeld = comment.state === 'held'
  const title = call.fields.has('saved') ? words.saved : isHeld ? words.held : words.sent
  const isYoung = answering.now() - comment.created < 3_600_000
  const own = apiOf(answering, 'own')
  const text = h(
    'textarea',
    { name: 'text', rows: 5, maxLength: longest.text, required: true, ariaLabel: words.text },
    comment.text,
  )
  const changing = [
    h('p', { className: 'hint' }, words.own),
    form(own, { id, secret }, [text, h('button', words.save)]),
    form(own, { id, secret, take: 'back' }, [h('button', { className: 'quiet' }, words.remove)]),
  ]
  const shown = h('blockquote', [h('p', [h('b', comment.name || words.nobody)]), ...commentTree(comment.text)])
  return sendPage(answering, page, {
    ...{ title, text: isHeld ? words.heldText : words.sentText },
    more: [shown, ...(isYoung ? changing : [])],
  })
}

/** A form below the comment that it replies to, for who has no script. */
export async function getReplyForm(answering: Answering, call: Call): Promise<Response> {
  const comment = await commentAt(await answering.store(), call.fields.get('to') ?? '')
  const page = comment?.state === 'shown' ? pageOf(answering, comment.page) : null
  if (!comment || !page) return refuse(answering, call, { status: 404, word: 'noParent', page })
  const words = wordsOf(answering, page)
  const name = comment.name || words.nobody
  const label = say(words.replyTo, { name })
  const action = apiOf(answering, 'comment')
  const fields = commentForm({ action, page: page.url, parent: comment.id, words, label, mail: call.settings.mail })
  const shown = h('blockquote', [h('p', [h('b', name)]), ...commentTree(comment.text)])
  return sendPage(answering, page, { title: label, text: '', more: [shown, fields] })
}

function apiOf({ kept }: Answering, name: string): string {
  return `${kept.basePath}/api/answers/${name}`
}

function form(action: string, hidden: Record<string, string>, shown: ElementContent[]): ElementContent {
  const fields = Object.entries(hidden).map(([name, value]) => h('input', { type: 'hidden', name, value }))
  return h('form', { method: 'post', action }, [...fields, ...shown])
}
