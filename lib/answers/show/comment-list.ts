import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { say } from '../../words/words'
import type { CommentRow } from '../store/tables'
import { commentTree } from '../text/comment-tree'
import { answersWords } from '../words/words'

type Place = {
  langTag: string
  timeZone: string
  /** href of what is asked: "/blog/api/answers" */
  api: string
}

/**
 * Comments as the items of a list, each with its replies: the same text in the page that was built and in what a script
 * brings later, because both ask here.
 */
export function commentItems(comments: readonly CommentRow[], place: Place): string {
  const ids = new Set(comments.map(({ id }) => id))
  const isReply = ({ parent }: CommentRow) => parent !== null && ids.has(parent)
  const first = comments.filter((comment) => !isReply(comment))
  const items = first.map((comment) => {
    const replies = comments.filter(({ parent }) => parent === comment.id)
    return commentItem(comment, place, replies)
  })
  return toHtml(items)
}

function commentItem(comment: CommentRow, place: Place, replies: readonly CommentRow[] = []): Element {
  const words = answersWords(place.langTag)
  const name = comment.name || words.nobody
  const answer = h(
    'a',
    { href: `${place.api}/reply?to=${comment.id}`, rel: 'nofollow', ariaLabel: say(words.replyTo, { name }) },
    words.reply,
  )
  return h('li', { id: `comment-${comment.id}` }, [
    h('p', { className: 'writer' }, [
      h('b', name),
      ...(comment.by_author ? [h('span', { className: 'chip' }, words.byAuthor)] : []),
      h('time', { dateTime: new Date(comment.created).toISOString() }, dateOf(comment.created, place)),
      ...(comment.changed ? [h('span', words.changed)] : []),
      ...(comment.parent === null ? [answer] : []),
    ]),
    h('div', commentTree(comment.text)),
    ...(replies.length > 0
      ? [
          h(
            'ol',
            replies.map((reply) => commentItem(reply, place)),
          ),
        ]
      : []),
  ])
}

/** The day where the site is written: "2026년 11월 30일". */
function dateOf(time: number, { langTag, timeZone }: Place): string {
  return new Intl.DateTimeFormat(langTag, { dateStyle: 'long', timeZone }).format(time)
}
