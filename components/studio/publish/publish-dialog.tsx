import { lazy, Suspense, useState } from 'react'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import { addressOf } from '../form/address-of'
import { fieldValues } from '../form/field-values'
import { TextInput } from '../form/text-input'
import { Refused } from '../server/ask'
import type { Published } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import type { PublishWay } from '../session/publish-actions'
import type { SessionState } from '../session/session-state'
import { Dialog } from '../shared/dialog'
import { useStudio } from '../shared/studio-context'

const DiffView = lazy(() => import('./diff-view'))

type PublishDialogProps = {
  session: PostSession
  state: SessionState
  site: SiteFacts | null
  onClose: () => void
}

/** The last step: where the post will stand, what it says of itself, what has changed. */
export function PublishDialog({ session, state, site, onClose }: PublishDialogProps) {
  const { words, writing, basePath } = useStudio()
  const { publish: said } = words
  const [step, setStep] = useState<'ask' | 'running' | (Published & { way: PublishWay })>('ask')
  const [failure, setFailure] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const [before] = useState(session.openedText)
  const [after] = useState(session.text)
  const values = fieldValues(state.data)
  const { data, path, url } = state
  const address = site && typeof data === 'object' && data !== null ? addressOf(path, data, site) : url

  async function bring(way: PublishWay) {
    setStep('running')
    setFailure(null)
    try {
      const brought = await session.bring(way, message.trim())
      // The conflict has a window of its own.
      if (brought === null) return onClose()
      if ('refusal' in brought) throw new Refused(422, writing.edit[brought.refusal], null)
      setStep({ ...brought, way })
    } catch (error) {
      setStep('ask')
      setFailure((error instanceof Refused && error.message) || words.unreached)
    }
  }

  if (typeof step === 'object') {
    const isTakenBack = step.way === 'takeBack'
    return (
      <Dialog title={isTakenBack ? said.takenBack : said.done} onClose={onClose}>
        {isTakenBack ? (
          <p>{said.takenBackLater}</p>
        ) : step.url ? (
          <p>
            <a href={`${basePath}${step.url}`} target="_blank" rel="noreferrer">
              {step.url}
            </a>
          </p>
        ) : (
          <p>{said.doneLater}</p>
        )}
        {step.fault && (
          <p role="alert" className="studio-warning">
            {step.fault}
          </p>
        )}
        {step.commit && (
          <p className="studio-hint">
            {said.committed} <code>{step.commit.slice(0, 8)}</code>
          </p>
        )}
        <div className="studio-actions">
          <button type="button" className="studio-primary" onClick={onClose}>
            {words.close}
          </button>
        </div>
      </Dialog>
    )
  }
  return (
    <Dialog title={said.title} className="studio-wide" onClose={onClose}>
      <dl className="studio-last-look">
        <dt>{words.title}</dt>
        <dd>{values.title || said.noTitle}</dd>
        <dt>{said.address}</dt>
        <dd>{address}</dd>
      </dl>
      <TextInput
        label={words.form.description}
        rows={2}
        value={values.description}
        onWrite={(text) => session.setField(['description'], text)}
      />
      {values.isDraft && <p className="studio-hint">{said.wasDraft}</p>}
      <details className="studio-changes">
        <summary>{said.changes}</summary>
        <Suspense fallback={<p className="studio-hint">{words.loading}</p>}>
          <DiffView before={before} after={after} beforeLabel={said.before} afterLabel={said.after} />
        </Suspense>
      </details>
      <TextInput label={said.message} value={message} onWrite={setMessage} />
      {failure !== null && (
        <p role="alert" className="studio-warning">
          {failure}
        </p>
      )}
      <div className="studio-actions">
        {state.url !== null && !values.isDraft && (
          <button
            type="button"
            className="studio-aside"
            disabled={step === 'running'}
            onClick={() => void bring('takeBack')}
          >
            {said.takeBack}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {words.cancel}
        </button>
        <button
          type="button"
          className="studio-primary"
          disabled={step === 'running'}
          onClick={() => void bring('publish')}
        >
          {step === 'running' ? said.running : failure === null ? said.publish : words.again}
        </button>
      </div>
    </Dialog>
  )
}
