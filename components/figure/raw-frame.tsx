import type { ComponentProps } from 'react'
import { AskedFrame } from './asked-frame'

/** An `<iframe>` of the author's: which hosts it may show is decided with the rest of her HTML (lib/markdown/rehype). */
export function RawFrame({ src, title, width, height, langTag }: ComponentProps<'iframe'> & { langTag: string }) {
  if (!src) return null
  const { host, pathname } = new URL(src)
  const words = title || host + pathname
  const ratio = Number(width) > 0 && Number(height) > 0 ? `${width} / ${height}` : undefined
  return (
    <AskedFrame src={src} title={words} ratio={ratio} langTag={langTag}>
      <a className="embed" href={src} rel="noopener noreferrer">
        <span className="embed-service">{host.replace(/^(www|player)\./, '')}</span>{' '}
        <span className="embed-title">{words}</span>
      </a>
    </AskedFrame>
  )
}
