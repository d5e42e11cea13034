import { embedOf, serviceNames } from '../../../lib/record/embeds/embeds'
import { embedLink } from '../../../lib/shortcodes/media/embed'
import { AskedFrame } from '../../figure/asked-frame'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = Object.fromEntries(serviceNames.map((name) => [name, Embed]))

/**
 * Something of another host, as a card that leads there: the reader decides whether it learns of the visit. Nothing is
 * loaded from it, no picture either, until she asks for what can be shown in the page.
 */
function Embed({ shownAs, params, param, href, site: { settings }, page }: ShortcodeProps) {
  const embed = embedOf(shownAs, params, settings.privacy)
  if (!embed) return null
  const { address, title } = embedLink(embed, href)
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
