import type { licence } from '../../lib/site/names/licence'

/** The terms of the texts by their name, with their address where they have one. */
export function LicenceName({ terms: { name, url } }: { terms: NonNullable<ReturnType<typeof licence>> }) {
  if (!url) return name
  return (
    <a href={url} rel="license">
      {name}
    </a>
  )
}
