import { folderOf } from './urls'

/**
 * Which file under app/ shows an address; the catch-all takes what the named routes leave. Next asks the first route
 * that fits and no other, so a page at "/posts/a.html" is one of `posts/[slug]`.
 */
export type Route =
  | 'home'
  | 'posts/[slug]'
  | 'tags'
  | 'tags/[term]'
  | 'categories'
  | 'categories/[term]'
  | 'models'
  | 'models/[id]'
  | 'models/by/[facet]/[value]'
  | '[...path]'

export function routeOf(url: string): Route {
  const segments = segmentsOf(url)
  if (segments.length === 0) return 'home'
  const [first] = segments
  if (segments.length === 1 && (first === 'tags' || first === 'categories' || first === 'models')) return first
  if (segments.length === 4 && first === 'models' && segments[1] === 'by') return 'models/by/[facet]/[value]'
  if (segments.length !== 2) return '[...path]'
  if (first === 'posts') return 'posts/[slug]'
  if (first === 'tags' || first === 'categories') return `${first}/[term]`
  if (first === 'models') return 'models/[id]'
  return '[...path]'
}

export function segmentsOf(url: string): string[] {
  return folderOf(url).split('/').filter(Boolean)
}
