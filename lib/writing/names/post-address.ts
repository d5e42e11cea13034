import { type AddressFault, pageAddress } from '../../hugo/addresses/address'
import { expandPermalink, permalinkPattern } from '../../hugo/addresses/permalinks'
import { logicalPath } from '../../hugo/text/slug'
import type { SiteConfig } from '../../record/types'

type Post = {
  /** "content/posts/My Post/index.md", "content/posts/a.md" */
  path: string
  title: string
  slug: string | null
  url: string | null
  /** as the front matter has it */
  date: string | null
  /** "/ko" where the post's language has a prefix, else "" */
  prefix: string
}

type Config = Pick<SiteConfig, 'permalinks' | 'disablePathToLower' | 'removePathAccents'>

/** Where a post will stand, by the rules that the build has. Of nested sections only their folders are known here. */
export function postAddress(post: Post, config: Config): string | { fault: AddressFault | 'permalink' } {
  const inside = post.path.normalize('NFC').split('/').slice(1)
  const file = (inside.pop() ?? '').replace(/\.[^.]*$/, '')
  const isBundle = file === 'index'
  const filename = isBundle ? (inside.pop() ?? '') : file
  const path = `/${[...inside, filename].join('/')}`
  const sections = inside.map((name) => ({ name, title: name, slug: null }))
  const subject = { title: post.title, slug: post.slug, date: post.date, filename, section: inside[0] ?? '', sections }
  const pattern = permalinkPattern('page', logicalPath(path), config)
  const permalink = pattern === null ? null : expandPermalink(pattern, subject, config)
  if (permalink && 'unknownToken' in permalink) return { fault: 'permalink' }
  const { slug, url, prefix } = post
  const made = pageAddress(
    { kind: 'page', path, slug, url, permalink: permalink?.path ?? null, isUgly: false, prefix },
    config,
  )
  return 'fault' in made ? made : made.url
}
