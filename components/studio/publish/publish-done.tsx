import { useState } from 'react'
import { failureOf, Refused } from '../server/ask'
import type { Published } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import type { PublishWay } from '../session/publish-actions'
import { Dialog } from '../shared/dialog'
import { useStudio } from '../shared/studio-context'
import { Warning } from '../shared/warning'
import { forgetLast, readLast } from '../store/last-change'
import { DeploymentStatus } from './deployment-status'

type PublishDoneProps = { session: PostSession; done: Published & { way: PublishWay }; onClose: () => void }

/** What has become of it, and the way back. */
export function PublishDone({ session, done, onClose }: PublishDoneProps) {
  const { words, basePath } = useStudio()
  const { publish: said } = words
  const [undoing, setUndoing] = useState<'no' | 'running' | 'done'>('no')
  const [failure, setFailure] = useState<string | null>(null)
  const isTakenBack = done.way === 'takeBack'

  async function undo() {
    const last = readLast()
    if (!last || last.undo.length === 0) return onClose()
    setUndoing('running')
    try {
      const undone = await session.server.publish(last.undo, `undo: ${last.title}`)
      if ('conflict' in undone) throw new Refused(409, undone.conflict.message, undone.conflict)
      forgetLast()
      await session.load()
      setUndoing('done')
    } catch (error) {
      setUndoing('no')
      setFailure(failureOf(error, words.unreached))
    }
  }
  if (undoing === 'done')
    return (
      <Dialog title={words.undo.done} onClose={onClose}>
        <p>{words.undo.asItWas}</p>
        <Close onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog title={done.pullRequest ? said.waiting : isTakenBack ? said.takenBack : said.done} onClose={onClose}>
      {isTakenBack ? (
        <p>{said.takenBackLater}</p>
      ) : done.url ? (
        <p>
          <a href={`${basePath}${done.url}`} target="_blank" rel="noreferrer">
            {done.url}
          </a>
        </p>
      ) : (
        <p>{said.doneLater}</p>
      )}
      <Warning>{failure ?? done.fault}</Warning>
      {done.pullRequest && (
        <p>
          {said.proposed}{' '}
          <a href={done.pullRequest} target="_blank" rel="noreferrer">
            {said.pullRequest}
          </a>
        </p>
      )}
      {done.commit && !done.pullRequest && !session.server.savesFiles && (
        <DeploymentStatus server={session.server} commit={done.commit} />
      )}
      {done.commit && (
        <p className="studio-hint">
          {said.committed} <code>{done.commit.slice(0, 8)}</code>
        </p>
      )}
      <Close onClose={onClose}>
        {!done.pullRequest && (
          <button type="button" className="studio-aside" disabled={undoing === 'running'} onClick={() => void undo()}>
            {words.undo.undo}
          </button>
        )}
      </Close>
    </Dialog>
  )
}

function Close({ onClose, children }: { onClose: () => void; children?: React.ReactNode }) {
  const { close } = useStudio().words
  return (
    <div className="studio-actions">
      {children}
      <button type="button" className="studio-primary" onClick={onClose}>
        {close}
      </button>
    </div>
  )
}
