import { useEffect, useState, useSyncExternalStore } from 'react'
import { studioServer } from '../server/studio-server'
import { useStudio } from '../shared/studio-context'
import { openSession, type PostSession } from './post-session'
import type { SessionState } from './session-state'

/** A post's session for as long as the page is open, and what it says of itself. */
export function useSession(path: string): { session: PostSession; state: SessionState } {
  const site = useStudio()
  const [session] = useState(() => openSession(path, studioServer(site)))
  const state = useSyncExternalStore(session.subscribe, session.getState, session.getState)
  useEffect(() => session.start(), [session])
  useEffect(() => {
    // What this browser keeps is found again.
    const isSafe = !session.server.savesFiles && typeof state.keptAt === 'number'
    if (!state.hasUnsaved || isSafe) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [session, state.hasUnsaved, state.keptAt])
  return { session, state }
}
