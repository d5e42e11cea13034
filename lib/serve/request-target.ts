export type Target = { path: string; query: string }

/**
 * The target of a request as a path, still percent-encoded, and its query: "/a/../b?c", and as proxies are asked,
 * "http://host/b?c". Null for what names no path on this server. Letters that a client sent as they are, in UTF-8, come
 * from Node as single bytes and are encoded here.
 */
export function readTarget(written: string): Target | null {
  const target = written.replace(/^https?:\/\/[^/?#]*/i, '') || '/'
  if (!/^[/?]/.test(target)) return null
  const bytes = target.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
  try {
    const { pathname, search } = new URL(`http://localhost${bytes.replace(/^\?/, '/?')}`)
    return { path: pathname, query: search }
  } catch {
    return null
  }
}
