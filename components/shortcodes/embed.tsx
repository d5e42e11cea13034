import type { ShortcodeProps } from './shortcode'

/** Another host's content as a link to it: nothing is loaded from there until the reader goes. */
export function Embed({ name, param }: ShortcodeProps) {
  const address = addressOf(name, param)
  return (
    <p>
      <a href={address} rel="noopener noreferrer">
        {param('title') || address}
      </a>
    </p>
  )
}

function addressOf(name: string, param: ShortcodeProps['param']): string {
  const id = encodeURIComponent(param('id', 0))
  switch (name) {
    case 'youtube':
      return `https://www.youtube.com/watch?v=${id}`
    case 'vimeo':
      return `https://vimeo.com/${id}`
    case 'instagram':
      return `https://www.instagram.com/p/${id}/`
    case 'gist':
      return `https://gist.github.com/${id}/${encodeURIComponent(param('', 1))}`
    default:
      return `https://x.com/${encodeURIComponent(param('user'))}/status/${id}`
  }
}
