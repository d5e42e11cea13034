import { useEffect, useState } from 'react'
import { say } from '../../../lib/words/words'
import { removePost } from '../../../lib/writing/changes/remove-post'
import { failureOf } from '../server/ask'
import type { PostSession } from '../session/post-session'
import { Dialog } from '../shared/dialog'
import { DialogActions } from '../shared/dialog-actions'
import { postsUrl } from '../shared/post-links'
import { useStudio } from '../shared/studio-context'
import { Warning } from '../shared/warning'

type RemoveDialogProps = { session: PostSession; onClose: () => void }

/** Says which files go before they do. */
export function RemoveDialog({ session, onClose }: RemoveDialogProps) {
  const site = useStudio()
  const { words } = site
  const { remove: said } = words
  const { path, version, url } = session.getState()
  const [paths, setPaths] = useState<string[]>([path])
  const [failure, setFailure] = useState<string | null>(null)
  const [isRunning, setIsRunning] = useState(false)
  useEffect(() => {
    session.files().then(
      (files) => setPaths(removePost({ path, base: version ?? '' }, files).map((change) => change.path)),
      // It is told when it is tried.
      () => {},
    )
  }, [session, path, version])

  async function remove() {
    setIsRunning(true)
    setFailure(null)
    try {
      if (await session.remove()) return window.location.assign(postsUrl(site))
      return onClose()
    } catch (error) {
      setFailure(failureOf(error, words.unreached))
    }
    setIsRunning(false)
  }
  return (
    <Dialog title={said.title} onClose={onClose}>
      <p>{url === null ? said.what : say(said.whatPublished, { url })}</p>
      <ul className="studio-files">
        {paths.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Warning>{failure}</Warning>
      <DialogActions
        cancel={words.cancel}
        onCancel={onClose}
        act={said.remove}
        onAct={() => void remove()}
        isDisabled={isRunning}
        isDanger
      />
    </Dialog>
  )
}
