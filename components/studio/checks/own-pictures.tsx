import { say } from '../../../lib/words/words'
import type { SiteFacts } from '../../../lib/writing/lint/site-facts'
import type { PostSession } from '../session/post-session'
import { useWords } from '../shared/studio-context'

type OwnPicturesProps = { session: PostSession; site: SiteFacts | null; count: number; canWrite: boolean }

/** Pictures of this repository that the text asks GitHub for: one click names the files that they are. */
export function OwnPictures({ session, site, count, canWrite }: OwnPicturesProps) {
  const { ownPictures: words } = useWords()
  if (count === 0 || !site) return null
  async function bringHome() {
    const { withOwnPictures } = await import('./check-text')
    const port = session.port()
    if (!port || !site) return
    const found = withOwnPictures({ path: session.getState().path, body: port.getText() }, site)
    if (found) port.replaceRange(found.from, found.to, found.text)
  }
  return (
    <p className="studio-offer">
      <span>{say(words.found, { count })}</span>
      <button type="button" disabled={!canWrite} onClick={() => void bringHome()}>
        {words.bringHome}
      </button>
    </p>
  )
}
