import type { ShortcodeParams } from '../hugo/shortcodes'

export type Embed = { service: string; href: string; id: string; title: string | null }

const services: Record<string, { service: string; address: (id: string, user: string) => string }> = {
  youtube: { service: 'YouTube', address: (id) => `https://www.youtube.com/watch?v=${id}` },
  vimeo: { service: 'Vimeo', address: (id) => `https://vimeo.com/${id}` },
  instagram: { service: 'Instagram', address: (id) => `https://www.instagram.com/p/${id}/` },
  gist: { service: 'GitHub Gist', address: (id, user) => `https://gist.github.com/${user}/${id}` },
  x: { service: 'X', address: (id, user) => `https://x.com/${user || 'i'}/status/${id}` },
  tweet: { service: 'X', address: (id, user) => `https://x.com/${user || 'i'}/status/${id}` },
  twitter: { service: 'X', address: (id, user) => `https://x.com/${user || 'i'}/status/${id}` },
}

export function isEmbed(name: string): boolean {
  return Object.hasOwn(services, name)
}

/** The original that an embedding shortcode points to; null where it names none. */
export function embedOf(name: string, params: ShortcodeParams): Embed | null {
  const found = Object.hasOwn(services, name) ? services[name] : undefined
  if (!found) return null
  const list = Array.isArray(params) ? params : []
  const named = Array.isArray(params) ? {} : params
  // gist names its user first, and so did tweets once: {{< x user="…" id="…" >}}
  const hasUser = name === 'gist' || list.length > 1
  const id = named.id ?? (hasUser ? list[1] : list[0])
  const user = named.user ?? (hasUser ? list[0] : '')
  if (id === undefined || id === '') return null
  const address = found.address(encodeURIComponent(String(id)), encodeURIComponent(String(user ?? '')))
  return {
    service: found.service,
    href: address,
    id: String(id),
    title: named.title === undefined ? null : String(named.title),
  }
}
