const wellKnown = /^CC0|^CC[ -]BY/i

/** The terms of the texts, from `params.license` (or `licence`): a name, an address, or `{ name, url }`. */
export function licence(params: Record<string, unknown>): { name: string; url: string | null } | null {
  const value = params.license ?? params.licence
  if (typeof value === 'string' && value.trim()) return fromText(value.trim())
  if (typeof value !== 'object' || value === null) return null
  const { name, url } = value as { name?: unknown; url?: unknown }
  if (typeof name !== 'string' || !name) return null
  return { name, url: typeof url === 'string' && isWebAddress(url) ? url : fromText(name).url }
}

/** `CC BY-SA 4.0` is known by its name. */
function fromText(text: string): { name: string; url: string | null } {
  if (isWebAddress(text)) return { name: text.replace(/^https?:\/\//, '').replace(/\/$/, ''), url: text }
  if (!wellKnown.test(text)) return { name: text, url: null }
  const version = text.match(/\d\.\d/)?.[0]
  if (/^CC0/i.test(text))
    return { name: text, url: `https://creativecommons.org/publicdomain/zero/${version ?? '1.0'}/` }
  const kind = text.toLowerCase().match(/by(?:-nc)?(?:-(?:sa|nd))?/)?.[0] ?? 'by'
  return { name: text, url: `https://creativecommons.org/licenses/${kind}/${version ?? '4.0'}/` }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}
