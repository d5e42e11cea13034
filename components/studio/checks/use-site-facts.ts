import { useCallback, useEffect, useState } from 'react'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import type { PostSession } from '../session/post-session'

/** What the site is, once the text can be typed, with the pictures that were put beside it since; null until then. */
export function useSiteFacts(session: PostSession) {
  const [site, setSite] = useState<SiteFacts | null>(null)
  useEffect(() => {
    let isOver = false
    session.hasField
      .then(() => session.server.site())
      .then(
        (answer) => isOver || setSite(answer),
        // Without them only what needs no setting is checked.
        () => {},
      )
    return () => {
      isOver = true
    }
  }, [session])
  const addFile = useCallback((path: string, bytes: number) => {
    setSite((known) => known && { ...known, files: { ...known.files, [path]: bytes } })
  }, [])
  return { site, addFile }
}
