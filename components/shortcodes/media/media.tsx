import { mediaWords } from '../../../lib/shortcodes/media/media'
import type { ShortcodeProps, ShortcodeViews } from '../../shapes/shortcode-props'

export const shortcodes: ShortcodeViews = { video: Media }

/** Blowfish's video and an `audio` of the site's own; one of another host is a link to it. */
function Media({ name, param, parts, href }: ShortcodeProps) {
  if (!href) return null
  const Player = name === 'audio' ? 'audio' : 'video'
  const words = mediaWords(param) || href
  return (
    <figure className={name}>
      {/^https?:/.test(href) ? (
        <a href={href} rel="noopener noreferrer">
          {words}
        </a>
      ) : (
        <Player src={href} controls preload="metadata" aria-label={words} />
      )}
      {parts.caption && <figcaption>{parts.caption}</figcaption>}
    </figure>
  )
}
