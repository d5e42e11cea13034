import { lazy, Suspense, useSyncExternalStore } from 'react'
import { Dialog } from '../shared/dialog'
import { useStudio } from '../shared/studio-context'
import { endSignIn, isSignInWanted, leaveSignIn, onSignIn } from './sign-in-state'

// With it comes what speaks with GitHub, which a page with a server behind it never does.
const TokenForm = lazy(async () => ({ default: (await import('../token/token-form')).TokenForm }))

/** The session is over while a text is written: she signs in beside it, and what was asked goes on. */
export function SignInDialog() {
  const site = useStudio()
  const { words, basePath } = site
  const isWanted = useSyncExternalStore(onSignIn, isSignInWanted, () => false)
  if (!isWanted) return null
  if (site.mode === 'token') {
    return (
      <Dialog title={words.token.againTitle} onClose={leaveSignIn}>
        <p>{words.token.againWhy}</p>
        <Suspense>
          <TokenForm site={site} onHeld={() => endSignIn(true)}>
            <button type="button" onClick={leaveSignIn}>
              {words.cancel}
            </button>
          </TokenForm>
        </Suspense>
      </Dialog>
    )
  }
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
