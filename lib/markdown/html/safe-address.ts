/** What an address must never be, whoever wrote it. */
export function unsafeAddress(address: string, kind: 'link' | 'image'): { message: string; remedy: string } | null {
  const scheme = schemeOf(address)
  const isForbidden =
    kind === 'image'
      ? scheme !== null && scheme !== 'http' && scheme !== 'https'
      : /^(?:javascript|data|vbscript|blob|filesystem|view-source|file|about|chrome|resource)$/.test(scheme ?? '')
  if (isForbidden) {
    return {
      message: `${kind} scheme "${scheme}:" is not allowed`,
      remedy: kind === 'image' ? 'use a picture file' : remedyFor(scheme ?? ''),
    }
  }
  return /^[\\/]{2}/.test(address.trim()) ? { message: `protocol-relative ${kind}`, remedy: 'write https://' } : null
}

function remedyFor(scheme: string): string {
  // It names a file of the author's own machine, which no reader has.
  return scheme === 'file' ? 'put the file beside the post and write its name' : 'write https://'
}

const nearHost = /^(?:localhost$|127\.|10\.|192\.168\.|\[|[^.]*$)|\.(?:local|localhost|test|onion)$/i

/** Whether an address goes over http: to a host that others reach, too, who could read and change what it brings. */
export function isInsecure(address: string): boolean {
  const host = /^http:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address)?.[1]
  return host !== undefined && !nearHost.test(host)
}

/** The scheme a browser would see: it ignores tabs, line ends and leading spaces, and so must we. */
function schemeOf(address: string): string | null {
  let plain = address
  try {
    plain = decodeURIComponent(address)
  } catch {
    // Not an encoding: judged as it is.
  }
  const bare = plain.replace(/[\0-\x20\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]/g, '')
  return /^([a-z][a-z\d+.-]*):/i.exec(bare)?.[1]?.toLowerCase() ?? null
}
