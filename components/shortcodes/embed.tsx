import { getSettings } from '../../lib/content/pages'
import { embedOf } from '../../lib/markdown/embeds'
import { AskedFrame } from '../figure/asked-frame'
import type { ShortcodeProps } from './shortcode'

/**
 * Something of another host, as a card that leads there: the reader decides whether it learns of the visit. Nothing is
 * loaded from it, no picture either, until she asks. `[privacy]` of the site's configuration decides on the address.
 */
export function Embed({ name, params, page }: ShortcodeProps) {
  const embed = embedOf(name.replace(/_simple$/, ''), params, getSettings().privacy)
  if (!embed) return null
  const title = embed.title ?? embed.id
  const card = (
    <figure className={`embed embed-${name}`}>
      <a href={embed.href} rel="noopener noreferrer">
        <span className="embed-service">{embed.service}</span> <span className="embed-title">{title}</span>
      </a>
    </figure>
  )
  if (!embed.frame) return card
  return (
    <AskedFrame src={embed.frame} title={`${embed.service}: ${title}`} langTag={page.langTag}>
      {card}
    </AskedFrame>
  )
}
