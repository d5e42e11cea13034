import { useEffect, useState } from 'react'
import type { PostSession } from '../session/post-session'
import { useWords } from '../shared/studio-context'

type ShareCardProps = { session: PostSession; title: string; address: string | null; description: string }

/** How a link to the post will look elsewhere: its card, its title and its summary, all of the text as it is now. */
export function ShareCard({ session, title, address, description }: ShareCardProps) {
  const { publish: said } = useWords()
  const [picture, setPicture] = useState<string | 'none' | null>(null)
  useEffect(() => {
    const { server, getState, text } = session
    server.card(getState().path, text()).then(
      async ({ drawn, file }) =>
        setPicture((drawn ?? (file === undefined ? '' : await server.pictureUrl(file))) || 'none'),
      // The last step goes on without it.
      () => setPicture('none'),
    )
  }, [session])
  const isShown = picture !== null && picture !== 'none'
  return (
    <figure className="studio-share">
      {isShown ? <img src={picture} alt="" /> : <div aria-hidden="true">{title || said.noTitle}</div>}
      <figcaption>
        <strong>{title || said.noTitle}</strong>
        <span>{description || said.noSummary}</span>
        <small>
          {address}
          {picture === 'none' && ` · ${said.cardLater}`}
        </small>
      </figcaption>
    </figure>
  )
}
