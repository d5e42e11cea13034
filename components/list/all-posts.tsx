import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { homeOf, href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'

type AllPostsProps = { site: Site; posts: readonly PageSummary[]; lang: string; langTag: string }

/** The way to the list that has all posts: the section of the newest. */
export function AllPosts({ site, posts, lang, langTag }: AllPostsProps) {
  const { settings, pageAt } = site
  const section = pageAt(`${homeOf(settings, lang)}${posts[0]?.section}/`)
  if (!section) return null
  return (
    <a className="all-posts inline-block py-2 no-underline" href={href(settings, section.url)}>
      {wordsFor(langTag).allPosts}
    </a>
  )
}
