import { lazy, Suspense, useEffect, useState } from 'react'
import { say } from '../../../lib/words/words'
import { unusedPictures } from '../../../lib/writing/changes/remove-post'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import { addressOf } from '../form/address-of'
import { fieldValues } from '../form/field-values'
import { TextInput } from '../form/text-input'
import { failureOf, Refused } from '../server/ask'
import type { Published, StoredFile } from '../server/studio-server'
import type { PostSession } from '../session/post-session'
import type { PublishWay } from '../session/publish-actions'
import type { SessionState } from '../session/session-state'
import { Dialog } from '../shared/dialog'
import { DialogActions } from '../shared/dialog-actions'
import { formatMoment } from '../shared/format-moment'
import { useStudio } from '../shared/studio-context'
import { Warning } from '../shared/warning'
import { PublishDone } from './publish-done'
import { ShareCard } from './share-card'

const DiffView = lazy(() => import('./diff-view'))

type PublishDialogProps = {
  session: PostSession
  state: SessionState
  site: SiteFacts | null
  onClose: () => void
}

/** The last step: where the post will stand, what it says of itself, what has changed. */
export function PublishDialog({ session, state, site, onClose }: PublishDialogProps) {
  const { words, writing, lang } = useStudio()
  const { publish: said } = words
  const [step, setStep] = useState<'ask' | 'running' | (Published & { way: PublishWay })>('ask')
  const [failure, setFailure] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const [before] = useState(session.openedText)
  const [after] = useState(session.text)
  const [unused, setUnused] = useState<readonly StoredFile[]>([])
  const [takesUnused, setTakesUnused] = useState(false)
  const values = fieldValues(state.data)
  const later = appearsLater(values)
  useEffect(() => {
    session.files().then(
      (files) => setUnused(unusedPictures(state.path, session.text(), files)),
      // Then none is offered.
      () => {},
    )
  }, [session, state.path])
  const { data, path, url } = state
  const address = site && typeof data === 'object' && data !== null ? addressOf(path, data, site) : url

  async function bring(way: PublishWay) {
    setStep('running')
    setFailure(null)
    try {
      const brought = await session.bring(way, message.trim(), takesUnused && way === 'publish' ? unused : [])
      // The conflict has a window of its own.
      if (brought === null) return onClose()
      if ('refusal' in brought) throw new Refused(422, writing.edit[brought.refusal], null)
      setStep({ ...brought, way })
    } catch (error) {
      setStep('ask')
      setFailure(failureOf(error, words.unreached))
    }
  }

  if (typeof step === 'object') return <PublishDone session={session} done={step} onClose={onClose} />
  return (
    <Dialog title={said.title} className="studio-wide" onClose={onClose}>
      <ShareCard session={session} title={values.title} address={address} description={values.description} />
      <TextInput
        label={words.form.description}
        rows={2}
        value={values.description}
        onWrite={(text) => session.setField(['description'], text)}
      />
      {values.isDraft && <p className="studio-hint">{said.wasDraft}</p>}
      {later !== null && <p className="studio-hint">{say(said.later, { day: formatMoment(later, lang) })}</p>}
      {unused.length > 0 && (
        <label className="studio-check">
          <input type="checkbox" checked={takesUnused} onChange={({ target }) => setTakesUnused(target.checked)} />
          <span>
            {say(said.unused, { count: unused.length })}{' '}
            <small>{unused.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join(', ')}</small>
          </span>
        </label>
      )}
      <details className="studio-changes">
        <summary>{said.changes}</summary>
        <Suspense fallback={<p className="studio-hint">{words.loading}</p>}>
          <DiffView before={before} after={after} beforeLabel={said.before} afterLabel={said.after} />
        </Suspense>
      </details>
      <TextInput label={said.message} value={message} onWrite={setMessage} />
      <Warning>{failure}</Warning>
      <DialogActions
        cancel={words.cancel}
        onCancel={onClose}
        act={step === 'running' ? said.running : failure === null ? said.publish : words.again}
        onAct={() => void bring('publish')}
        isDisabled={step === 'running'}
      >
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
      </DialogActions>
    </Dialog>
  )
}

/** When a post that is published now will be seen; null: with the next build. */
function appearsLater({ publishDate, date }: { publishDate: string; date: string }): number | null {
  const moment = Date.parse(publishDate || date)
  return moment > Date.now() ? moment : null
}
