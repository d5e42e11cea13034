import { useEffect, useState } from 'react'
import { say } from '../../../lib/words/words'
import { failureOf, Refused } from '../server/ask'
import { studioServer } from '../server/studio-server'
import { useStudio } from '../shared/studio-context'
import { forgetLast, type LastChange as Last, readLast } from '../store/last-change'

/** What was done last, and the way back. */
export function LastChange({ onUndone }: { onUndone: () => void }) {
  const site = useStudio()
  const { words } = site
  const { undo: said } = words
  const [last, setLast] = useState<Last | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  useEffect(() => setLast(readLast()), [])
  if (!last || last.undo.length === 0) return null

  async function undo({ undo, title }: Last) {
    try {
      const undone = await studioServer(site).publish(undo, `undo: ${title}`)
      if ('conflict' in undone) throw new Refused(409, undone.conflict.message, undone.conflict)
      forgetLast()
      setLast(null)
      onUndone()
    } catch (error) {
      setFailure(failureOf(error, words.unreached))
    }
  }
  return (
    <div className="studio-offer" role="status">
      <span>{failure ?? say(said[last.what], { title: last.title })}</span>
      <button type="button" onClick={() => void undo(last)}>
        {said.undo}
      </button>
      <button
        type="button"
        className="studio-close"
        aria-label={words.close}
        onClick={() => {
          forgetLast()
          setLast(null)
        }}
      />
    </div>
  )
}
