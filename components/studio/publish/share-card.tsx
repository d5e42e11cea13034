import { useEffect, useState } from 'react'
import { encodePath } from '../../../lib/base/text/addresses'
import { useStudio } from '../shared/studio-context'

type ShareCardProps = { url: string | null; title: string; address: string | null; description: string }

/**
 * How a link to the post looks elsewhere: its title and summary as they are now, and the card that its page has. `url`:
 * where the last build has that page.
 */
export function ShareCard({ url, title, address, description }: ShareCardProps) {
  const { words, basePath } = useStudio()
  const { publish: said } = words
  const [picture, setPicture] = useState<string | null>(null)
  useEffect(() => {
    if (url === null) return
    let isOver = false
    fetch(basePath + encodePath(url))
      .then((answer) => answer.text())
      .then(
        (html) => isOver || setPicture(pictureOf(html)),
        // The last step goes on without it.
        () => {},
      )
    return () => {
      isOver = true
    }
  }, [basePath, url])
  return (
    <figure className="studio-share">
      {picture ? <img src={picture} alt="" /> : <div aria-hidden="true">{title || said.noTitle}</div>}
      <figcaption>
        <strong>{title || said.noTitle}</strong>
        <span>{description || said.noSummary}</span>
        <small>
          {address} · {picture ? said.cardKnown : said.cardLater}
        </small>
      </figcaption>
    </figure>
  )
}

/** Of the page's own head; its address there is that of the published site. */
function pictureOf(html: string): string | null {
  const head = new DOMParser().parseFromString(html, 'text/html').head
  const address = head.querySelector('meta[property="og:image"]')?.getAttribute('content')
  return address && URL.canParse(address) ? new URL(address).pathname : null
}
