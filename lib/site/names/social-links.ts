/** A place where the author can be found. */
export type SocialLink = { name: string; url: string }

const names: Record<string, string> = {
  email: 'Email',
  facebook: 'Facebook',
  github: 'GitHub',
  gitlab: 'GitLab',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  twitter: 'Twitter',
  x: 'X',
  youtube: 'YouTube',
}

const hosts: Record<string, string> = {
  github: 'https://github.com/',
  gitlab: 'https://gitlab.com/',
  instagram: 'https://www.instagram.com/',
  linkedin: 'https://www.linkedin.com/in/',
  twitter: 'https://x.com/',
  x: 'https://x.com/',
}

/**
 * Hugo has no rule for these; themes agree on `params.social` or `params.socialIcons`, a table of names or a list of
 * `{ name, url }`, and on keys of `params.author`. A name without an address is one at the service itself.
 */
export function socialLinks(params: Record<string, unknown>): SocialLink[] {
  const { author } = params
  const sources = [params.social ?? params.socials ?? params.socialicons ?? params.socialIcons, knownOnly(author)]
  const links = sources.flatMap((source) => (Array.isArray(source) ? source.flatMap(fromList) : fromTable(source)))
  return links.filter((link, index) => links.findIndex(({ url }) => url === link.url) === index)
}

function fromList(item: unknown): SocialLink[] {
  if (!isTable(item)) return []
  const key = text(item.name ?? item.identifier)
  return link(key, text(item.url ?? item.link ?? item.href), text(item.title))
}

function fromTable(table: unknown): SocialLink[] {
  return isTable(table) ? Object.entries(table).flatMap(([key, value]) => link(key, text(value))) : []
}

function link(key: string, value: string, title = ''): SocialLink[] {
  const kind = key.toLowerCase()
  const url = addressOf(kind, value)
  return url ? [{ name: title || names[kind] || key, url }] : []
}

/** Only what opens a page or a letter: nothing else of a configuration becomes a link. */
function addressOf(kind: string, value: string): string | null {
  if (/^(https?:\/\/|mailto:)/i.test(value)) return value
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(value)) return `mailto:${value}`
  const host = hosts[kind]
  return host && /^@?[\w.-]+$/.test(value) ? host + value.replace('@', '') : null
}

function knownOnly(author: unknown): Record<string, unknown> {
  return isTable(author) ? Object.fromEntries(Object.entries(author).filter(([key]) => key.toLowerCase() in names)) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
