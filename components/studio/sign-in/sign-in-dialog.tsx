import { useSyncExternalStore } from 'react'
import { Dialog } from '../shared/dialog'
import { useStudio } from '../shared/studio-context'
import { isSignInWanted, leaveSignIn, onSignIn } from './sign-in-state'

/** The session is over while a text is written: she signs in beside it, and what was asked goes on. */
export function SignInDialog() {
  const { words, basePath } = useStudio()
  const isWanted = useSyncExternalStore(onSignIn, isSignInWanted, () => false)
  if (!isWanted) return null
  const to = encodeURIComponent(`${basePath}/write/signed-in/`)
  return (
    <Dialog title={words.signIn.title} onClose={leaveSignIn}>
      <p>{words.signIn.why}</p>
      <div className="studio-actions">
        <button type="button" onClick={leaveSignIn}>
          {words.cancel}
        </button>
        {/* No referrer is needed, and an opener neither: the windows talk by a channel of their own. */}
        <a
          className="studio-primary"
          href={`${basePath}/api/write/auth/login?to=${to}`}
          target="_blank"
          rel="noreferrer"
        >
          {words.signIn.go}
        </a>
      </div>
    </Dialog>
  )
}
