import { useEffect, useState } from 'react'
import type { PostSession } from '../session/post-session'
import { afterComposition } from '../shared/after-composition'
import { Dialog } from '../shared/dialog'
import { DialogActions } from '../shared/dialog-actions'
import { isComposing } from '../shared/is-composing'
import { useWords } from '../shared/studio-context'
import type { PictureRow } from './picture-rows'

type AltDialogProps = { session: PostSession; row: PictureRow; onDone: (alt: string, caption: string) => void }

/** Asks once what a picture shows. It waits until the syllable being typed is done, and gives the focus back. */
export function AltDialog({ session, row, onDone }: AltDialogProps) {
  const [isReady, setIsReady] = useState(() => !session.port()?.isComposing())
  useEffect(() => {
    afterComposition(session.port(), () => setIsReady(true))
  }, [session])
  return isReady ? <AltForm row={row} onDone={onDone} /> : null
}

function AltForm({ row, onDone }: Omit<AltDialogProps, 'session'>) {
  const { pictures: words, leaveEmpty, accept } = useWords()
  const [alt, setAlt] = useState('')
  const [caption, setCaption] = useState('')
  const acceptOnEnter = (event: React.KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event)) return
    event.preventDefault()
    onDone(alt, caption)
  }
  return (
    <Dialog title={words.describe} className="studio-alt" onClose={() => onDone('', '')}>
      <img src={row.preview} alt="" />
      <label>
        <span>{words.alt}</span>
        <input
          autoFocus
          value={alt}
          placeholder={words.altHint}
          onChange={(event) => setAlt(event.target.value)}
          onKeyDown={acceptOnEnter}
        />
      </label>
      <label>
        <span>{words.caption}</span>
        <input
          value={caption}
          placeholder={words.captionHint}
          onChange={(event) => setCaption(event.target.value)}
          onKeyDown={acceptOnEnter}
        />
      </label>
      <DialogActions
        cancel={leaveEmpty}
        onCancel={() => onDone('', '')}
        act={accept}
        onAct={() => onDone(alt, caption)}
      />
    </Dialog>
  )
}
