import { shortAddress } from '../../../lib/base/text/addresses'
import { type Embed as Embedded, embedOf } from '../../../lib/record/embeds/embeds'
import { AskedFrame } from '../../figure/asked-frame'
import type { ShortcodeProps } from '../../shapes/shortcode-props'

/**
 * Something of another host, as a card that leads there: the reader decides whether it learns of the visit. Nothing is
 * loaded from it, no picture either, until she asks for what can be shown in the page.
 */
export function Embed({ shownAs, params, param, href, site: { settings }, page }: ShortcodeProps) {
  const embed = embedOf(shownAs, params, settings.privacy)
  if (!embed) return null
  // A file of the site's own, resolved.
  const address = /^https?:/.test(embed.href) ? embed.href : (href ?? embed.href)
  const title = embed.title ?? nameOf(embed, address)
  const link = (
    <a href={address} rel="noopener noreferrer">
      {embed.service && <span className="embed-service">{embed.service}</span>}
      {embed.service && ' '}
      <span className="embed-title">{title}</span>
    </a>
  )
  if (!embed.frame) return <figure className="embed">{link}</figure>
  const [width, height] = [Number(param('width')), Number(param('height'))]
  const ratio = width > 0 && height > 0 ? `${width} / ${height}` : undefined
  return (
    <figure className={`embed embed-${embed.shape}`}>
      <AskedFrame
        {...{ settings, ratio, src: embed.frame, title: `${embed.service}: ${title}`, langTag: page.langTag }}
      >
        {link}
      </AskedFrame>
    </figure>
  )
}

/** A number says nothing to a reader; the address shows at least where the link leads. */
function nameOf({ id }: Embedded, address: string): string {
  return /^[\w.-]+\/[\w./-]+$/.test(id) ? id : shortAddress(address)
}
