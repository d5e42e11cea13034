import { useEffect, useRef } from 'react'
import { say } from '../../../lib/words/words'
import { sayFinding } from '../../../lib/writing/words/writing-words'
import type { PostSession } from '../session/post-session'
import type { SessionState } from '../session/session-state'
import { useStudio } from '../shared/studio-context'
import type { PortOptions } from '../shared/text-port'
import type { Choice } from '../store/preferences'
import { handleDrop, handlePaste } from './handle-paste'

type TextFieldProps = {
  session: PostSession
  state: SessionState
  surface: Choice<'surface'>
  onFiles: (files: File[], at: number) => void
  onPicture: () => void
}

/** The body's field, made anew for another body or another kind of field; React never writes into it. */
export function TextField({ session, state, surface, onFiles, onPicture }: TextFieldProps) {
  const { words, writing } = useStudio()
  const place = useRef<HTMLDivElement>(null)
  const calls = useRef({ onFiles, onPicture })
  calls.current = { onFiles, onPicture }
  const isReadOnly = state.phase === 'readOnly' || !state.isMine || state.recovery !== null
  const isLocked = useRef(isReadOnly)
  isLocked.current = isReadOnly

  // biome-ignore lint/correctness/useExhaustiveDependencies: an epoch is another body, which the session holds
  useEffect(() => {
    let isOver = false
    let detach = () => {}
    const make = async () => {
      const field = surface === 'plain' ? await import('./plain-surface') : await import('./code-surface')
      if (isOver || !place.current) return
      const { lineEnds } = state.post
      const options: PortOptions = {
        body: session.body(),
        lineSeparator: lineEnds === 'crlf' ? '\r\n' : '\n',
        isReadOnly: isLocked.current,
        cursor: session.cursor(),
        label: words.body,
        onChange: session.touched,
        onCursor: session.noteCursor,
        onPaste: (event, port, isPlain) => handlePaste(event, port, isPlain, calls.current.onFiles),
        onDrop: (event, port) => handleDrop(event, port, calls.current.onFiles),
      }
      const port =
        'plainSurface' in field
          ? field.plainSurface(place.current, { ...options, placeholder: words.bodyHint })
          : field.codeSurface(place.current, {
              ...options,
              placeholder: words.bodyHint,
              phrases: words.phrases,
              slash: { names: words.blocks, onPicture: () => calls.current.onPicture() },
              sayFinding: (finding) => sayFinding(writing, finding),
              fixLabel: (fix) => say(words.fixAs, { fix }),
            })
      const leave = session.attach(port)
      detach = () => {
        leave()
        port.destroy()
      }
    }
    void make()
    return () => {
      isOver = true
      detach()
    }
  }, [session, state.epoch, surface])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is another after each epoch
  useEffect(() => session.port()?.setReadOnly(isReadOnly), [session, isReadOnly, state.epoch])

  return <div ref={place} className="studio-text" />
}
