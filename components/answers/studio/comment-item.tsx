import { useEffect, useRef, useState } from 'react'
import type { ListedComment } from '../../../lib/answers/author/list-comments'
import type { CommentState } from '../../../lib/answers/store/tables'
import { say } from '../../../lib/words/words'
import type { AuthorPageProps } from './author-page-props'
import { CommentFacts } from './comment-facts'
import { ReplyForm } from './reply-form'

type CommentItemProps = AuthorPageProps & {
  comment: ListedComment
  /** by which name the author replies */
  title: string
  onChange: (next: Partial<ListedComment>) => void
}

type Done = keyof AuthorPageProps['words']['done']
type Said = { text: string; undo?: (() => void) | undefined }

/** A comment, what is known of it, and what the author may do with it; each step can be undone where it was done. */
export function CommentItem({ comment, title, lang, words, calls, onChange }: CommentItemProps) {
  const { id, state } = comment
  const [said, setSaid] = useState<Said | null>(null)
  const [isReplying, setIsReplying] = useState(false)
  const name = comment.name || words.nobody
  const item = useRef<HTMLLIElement>(null)
  // The button that was pressed may be gone: keys go on from what stands in its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something was done
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const [undo, first] = ['[role=status] button', '.studio-deeds button'].map((found) =>
      item.current?.querySelector<HTMLElement>(found),
    )
    ;(undo ?? first)?.focus()
  }, [said, isReplying])

  /** @returns whether it was done */
  async function act(call: () => Promise<unknown>, next: Partial<ListedComment>, done: Done, undo?: () => void) {
    try {
      await call()
    } catch (error) {
      setSaid({ text: calls.failureOf(error) })
      return false
    }
    onChange(next)
    setSaid({ text: words.done[done], undo })
    return true
  }
  const decide = (next: CommentState, undo?: () => void) =>
    void act(() => calls.post('decide', { id, state: next }), { state: next }, next, undo)
  const block = (isBlocked: boolean, undo?: () => void) => {
    const call = () => calls.post('block', { id, block: isBlocked ? 'yes' : 'no' })
    void act(call, { isBlocked }, isBlocked ? 'blocked' : 'unblocked', undo)
  }
  async function reply(text: string) {
    const isDone = await act(() => calls.post('reply', { id, text }), { state: 'shown' }, 'replied')
    if (isDone) setIsReplying(false)
  }
  const button = (label: string, onClick: () => void, more = {}) => (
    <button type="button" aria-label={say(words.actionOn, { action: label, name })} onClick={onClick} {...more}>
      {label}
    </button>
  )
  const back = () => decide(state)
  return (
    <li ref={item} data-state={state}>
      <CommentFacts {...{ comment, lang, words, name }} />
      {comment.isEmpty && <p className="studio-hint">{words.writerRemoved}</p>}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer of comments has made it */}
      <div className="studio-said" dangerouslySetInnerHTML={{ __html: comment.html }} />
      {!comment.isEmpty && (
        <div className="studio-deeds">
          {state !== 'shown' && button(words.show, () => decide('shown', back), { className: 'studio-primary' })}
          {state === 'shown' && button(words.hold, () => decide('held', back))}
          {state !== 'removed' && button(words.remove, () => decide('removed', back))}
          {state !== 'removed' &&
            button(words.reply, () => setIsReplying(!isReplying), { 'aria-expanded': isReplying })}
          {comment.canBlock &&
            (comment.isBlocked
              ? button(words.unblock, () => block(false))
              : button(words.block, () => block(true, () => block(false))))}
        </div>
      )}
      {isReplying && <ReplyForm {...{ words, name, title }} onSend={reply} onClose={() => setIsReplying(false)} />}
      <p role="status" className="studio-hint">
        {said?.text}
        {said?.undo && (
          <button type="button" onClick={said.undo}>
            {words.undo}
          </button>
        )}
      </p>
    </li>
  )
}
