/** Addresses as texts. Inside, they are decoded, NFC and without the base path: "/posts/가지/". */

/** Null for what a browser can't open either, `http://[bad` or `https://a b/`: such text stands in posts. */
export function parseUrl(text: string, base?: URL): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null
}

/** Percent-encodes a decoded path: "/tags/c#/" → "/tags/c%23/". */
export function encodePath(url: string): string {
  const encode = (segment: string) =>
    encodeURIComponent(wellFormed(segment)).replace(/%(2B|26|3D|40|24|3A|2C|3B)/g, decodeURIComponent)
  return url.split('/').map(encode).join('/')
}

/** JSON may spell half of a character, `\ud800`, which no address can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

/**
 * Next gives a page its parameters percent-encoded, but the metadata function decoded (16.4), so a text that is no
 * encoding is taken as it stands: "100%". Addresses with broken encoding never come here, proxy.ts answers them.
 */
export function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return segment.normalize('NFC')
  }
}

/**
 * With `uglyURLs` Hugo's lists are files, "/posts/index.html", that every server shows at the folder too. Next knows
 * no route of that name, so the folder is where they stand inside.
 */
export function folderOf(url: string): string {
  return url.replace(/\/index\.html$/, '/')
}

/** An address as words for a reader: "github.com/gohugoio/hugo". */
export function shortAddress(address: string): string {
  return decodeSegment(address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''))
}
