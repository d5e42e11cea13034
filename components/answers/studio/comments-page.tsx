import { useState } from 'react'
import type { CommentsAnswer, List, ListedComment } from '../../../lib/answers/author/list-comments'
import type { AuthorPageProps } from './author-page-props'
import { CommentItem } from './comment-item'
import { Failure } from './failure'
import { useAnswer } from './use-answer'

type Answer = CommentsAnswer & { title: string; warning: string | null }

/** Comments that wait, that are new, and all: the author decides on each. What was decided stays in sight until another list. */
export function CommentsPage(props: AuthorPageProps) {
  const { words, calls, lang } = props
  const [list, setList] = useState<List>('held')
  const { answer, setAnswer, failure, askAgain } = useAnswer<Answer>(props, 'comments', { list })
  const [said, setSaid] = useState('')
  if (failure !== null)
    return (
      <Failure words={words} onAgain={askAgain}>
        {failure}
      </Failure>
    )
  if (!answer) return <p className="studio-hint">{words.loading}</p>
  const { comments, counts, more, title, warning } = answer

  const change = (id: string, next: Partial<ListedComment>) =>
    setAnswer(
      (now) => now && { ...now, comments: now.comments.map((one) => (one.id === id ? { ...one, ...next } : one)) },
    )

  async function addMore(after: string) {
    try {
      const next = await calls.get<Answer>('comments', { list, after })
      setAnswer({ ...next, comments: [...comments, ...next.comments] })
    } catch (error) {
      setSaid(calls.failureOf(error))
    }
  }
  const none = { held: words.noneHeld, new: words.noneNew, all: words.noneAll }[list]
  return (
    <>
      {warning && <p className="studio-warning">{warning}</p>}
      <fieldset className="studio-choice">
        <legend className="studio-hidden">{words.which}</legend>
        {(['held', 'new', 'all'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === list} onClick={() => setList(one)}>
            {words[one]} <span>{counts[one].toLocaleString(lang)}</span>
          </button>
        ))}
      </fieldset>
      <p role="status" className="studio-hint">
        {comments.length === 0 ? none : said}
      </p>
      <ol className="studio-comments">
        {comments.map((comment) => (
          <CommentItem
            key={comment.id}
            {...{ comment, calls, words, lang, title }}
            onChange={(next) => change(comment.id, next)}
          />
        ))}
      </ol>
      {more !== null && (
        <button type="button" className="studio-more-button" onClick={() => void addMore(more)}>
          {words.more}
        </button>
      )}
    </>
  )
}
