/**
 * Whether a call comes from a page that may ask: of this very server, of the site's own address, or of an origin that the
 * configuration lists. A browser names the origin of every POST; who doesn't is no browser.
 */
export function isOwnPage(headers: Headers, origins: readonly string[], reads: boolean): boolean {
  const origin = headers.get('origin')
  const host = headers.get('host')
  const isHere = origin === `http://${host}` || origin === `https://${host}`
  if (origin === null) return reads && headers.get('sec-fetch-site') !== 'cross-site'
  if (origins.includes(origin)) return true
  return isHere && !/^(?:cross-site|same-site)$/.test(headers.get('sec-fetch-site') ?? '')
}
