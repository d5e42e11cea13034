import type { ConfigReader } from './config-reader'

/** The site's address with a last slash, and its path without one: "/gogo-hugo-blog". */
export function readBaseUrl(reader: ConfigReader, siteUrl?: string): { baseURL: string; basePath: string } {
  const written = siteUrl ?? reader.text('', 'baseURL')
  const address = written.trim()
  if (!address) {
    if (reader.hasErrors()) return { baseURL: '', basePath: '' }
    const remedy = 'write baseURL = "https://example.org/", or set SITE_URL: feeds and the sitemap need whole addresses'
    reader.problem('warning', ['baseURL'], 'missing-base-url', 'is missing', remedy)
    return { baseURL: '', basePath: '' }
  }
  const path = pathOf(address)
  if (path === null) {
    const remedy = `write https://${address.replace(/^[^/]*:\/*/, '').replace(/^\/+/, '') || 'example.org'}`
    reader.problem(
      'error',
      ['baseURL'],
      'bad-base-url',
      `"${address.slice(0, 60)}" is not the address of a site`,
      remedy,
    )
    return { baseURL: '', basePath: '' }
  }
  return { baseURL: address.endsWith('/') ? address : `${address}/`, basePath: path.replace(/\/+$/, '') }
}

/** Decoded path; null for what is no http address. A path alone ("/", "/blog/") is one to Hugo. */
function pathOf(address: string): string | null {
  if (/^\/(?!\/)[^?#]*$/.test(address)) return decoded(address)
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  return url.search || url.hash ? null : decoded(url.pathname)
}

function decoded(path: string): string | null {
  try {
    return decodeURI(path).normalize('NFC')
  } catch {
    return null
  }
}
