import { useEffect, useId, useRef, useState } from 'react'
import { say } from '../../../lib/words/words'
import type { AuthorPageProps } from './author-page-props'

type ReplyFormProps = Pick<AuthorPageProps, 'words'> & {
  name: string
  title: string
  onSend: (text: string) => Promise<void>
  onClose: () => void
}

/** The author's own word below a comment. No key sends it: Enter ends a syllable, or a line. */
export function ReplyForm({ words, name, title, onSend, onClose }: ReplyFormProps) {
  const [text, setText] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const hint = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  async function send() {
    setIsBusy(true)
    await onSend(text)
    setIsBusy(false)
  }
  return (
    <div className="studio-reply">
      <label>
        <span>{say(words.replyLabel, { name })}</span>
        <textarea
          ref={field}
          rows={3}
          aria-describedby={hint}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p id={hint} className="studio-hint">
        {say(words.replyHint, { title })}
      </p>
      <div className="studio-actions">
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="studio-primary"
          disabled={isBusy || text.trim() === ''}
          onClick={() => void send()}
        >
          {words.send}
        </button>
      </div>
    </div>
  )
}
