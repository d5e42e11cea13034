import { folderOf } from '../../base/text/addresses'

/**
 * Which file under app/ shows an address; the catch-all takes what the named routes leave. Next asks the first route
 * that fits and no other, so a page at "/posts/a.html" is one of `posts/[slug]`.
 */
export type Route = 'home' | 'posts/[slug]' | 'tags/[[...path]]' | 'categories/[[...path]]' | '[...path]'

export function routeOf(url: string): Route {
  const segments = segmentsOf(url)
  const [first] = segments
  if (first === undefined) return 'home'
  if (first === 'tags' || first === 'categories') return `${first}/[[...path]]`
  return first === 'posts' && segments.length === 2 ? 'posts/[slug]' : '[...path]'
}

export function segmentsOf(url: string): string[] {
  return folderOf(url).split('/').filter(Boolean)
}
