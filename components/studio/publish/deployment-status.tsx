import { useEffect, useState } from 'react'
import type { DeploymentAnswer, StudioServer } from '../server/studio-server'
import { useWords } from '../shared/studio-context'

/** Builds take minutes; whoever looks a moment later loses nothing. */
const pause = 4000

/** From the commit to the page: followed until readers have it, or it is known that they won't. */
export function DeploymentStatus({ server, commit }: { server: StudioServer; commit: string }) {
  const { deployment: words } = useWords()
  const [told, setTold] = useState<DeploymentAnswer>({ state: 'committed', url: null })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    async function look() {
      const answer = await server.deployment(commit).catch(() => null)
      if (isOver) return
      if (answer) setTold(answer)
      if (answer?.state !== 'live' && answer?.state !== 'failed') timer = setTimeout(() => void look(), pause)
    }
    void look()
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [server, commit])
  const { state, url } = told
  return (
    <p role="status" className={state === 'failed' ? 'studio-warning' : 'studio-hint'}>
      {words[state]}{' '}
      {url && (state === 'live' || state === 'failed') && (
        <a href={url} target="_blank" rel="noreferrer">
          {state === 'live' ? words.open : words.log}
        </a>
      )}
    </p>
  )
}
