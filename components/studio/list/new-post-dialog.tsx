import { useState } from 'react'
import { say } from '../../../lib/words/words'
import type { PostsAnswer } from '../server/studio-server'
import { Dialog } from '../shared/dialog'
import { DialogActions } from '../shared/dialog-actions'
import { isComposing } from '../shared/is-composing'
import { editUrl } from '../shared/post-links'
import { useStudio } from '../shared/studio-context'
import { keepDraft } from '../store/drafts'
import { newPost } from './new-post'

/** Asks for the title alone; all else has a form where it is written. Nothing is a file before it is saved. */
export function NewPostDialog({ answer, onClose }: { answer: PostsAnswer; onClose: () => void }) {
  const site = useStudio()
  const { words } = site
  const [title, setTitle] = useState('')
  const [isFailed, setIsFailed] = useState(false)
  const post = newPost(title.trim(), answer.posts, answer.style)

  async function begin() {
    if (title.trim() === '') return
    const { path, text } = post
    const draft = { path, title: title.trim(), baseVersion: null, baseText: '', text, cursor: 0, savedAt: Date.now() }
    try {
      await keepDraft(draft)
    } catch {
      setIsFailed(true)
      return
    }
    window.location.assign(editUrl(site, path))
  }
  return (
    <Dialog title={words.newPost} onClose={onClose}>
      <label>
        <span>{words.title}</span>
        <input
          autoFocus
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !isComposing(event)) void begin()
          }}
        />
      </label>
      <p className="studio-hint">{say(words.newPostPlace, { path: post.path })}</p>
      {isFailed && <p role="alert">{words.keepingFailed}</p>}
      <DialogActions
        cancel={words.cancel}
        onCancel={onClose}
        act={words.begin}
        onAct={() => void begin()}
        isDisabled={title.trim() === ''}
      />
    </Dialog>
  )
}
