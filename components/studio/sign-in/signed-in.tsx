import { useEffect } from 'react'
import type { StudioSite } from '../shared/studio-context'
import { useStoredTheme } from '../shared/use-stored-theme'
import { tellSignedIn } from './sign-in-state'

/** The end of a sign-in in a window of its own: the window that waits goes on, and this one goes where it can. */
export function SignedIn({ site: { words, basePath } }: { site: StudioSite }) {
  useStoredTheme()
  useEffect(() => {
    tellSignedIn()
    window.close()
  }, [])
  return (
    <main className="studio-list">
      <h1>{words.signIn.done}</h1>
      <p className="studio-hint">{words.signIn.doneHint}</p>
      <a href={`${basePath}/write/`}>{words.toPosts}</a>
    </main>
  )
}
