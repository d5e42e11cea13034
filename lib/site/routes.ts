/** Which file under app/ shows an address; the catch-all takes what the named routes leave. */
export type Route = 'home' | 'posts/[slug]' | 'tags' | 'tags/[term]' | 'categories' | 'categories/[term]' | '[...path]'

export function routeOf(url: string): Route {
  const segments = segmentsOf(url)
  if (segments.length === 0) return 'home'
  const [first] = segments
  if (!url.endsWith('/')) return '[...path]'
  if (segments.length === 1 && (first === 'tags' || first === 'categories')) return first
  if (segments.length !== 2) return '[...path]'
  if (first === 'posts') return 'posts/[slug]'
  if (first === 'tags' || first === 'categories') return `${first}/[term]`
  return '[...path]'
}

export function segmentsOf(url: string): string[] {
  return url.split('/').filter(Boolean)
}
