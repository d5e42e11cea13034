import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import { PostList } from '../post/post-list'

type RecentPostsProps = { site: Site; posts: readonly PageSummary[]; lang: string; langTag: string }

const most = 5

/** The newest posts of a language, and the way to all of them: below a text that is no list itself. */
export function RecentPosts({ site, posts, lang, langTag }: RecentPostsProps) {
  const { settings } = site
  const words = wordsFor(langTag)
  const language = settings.languages.find(({ key }) => key === lang)
  const section = site.pageAt(`${language?.home ?? '/'}${posts[0]?.section}/`)
  if (posts.length === 0) return null
  return (
    <>
      <PostList settings={settings} pages={posts.slice(0, most)} langTag={langTag} />
      {section && posts.length > most && (
        <a className="all-posts inline-block py-2 no-underline" href={href(settings, section.url)}>
          {words.allPosts}
        </a>
      )}
    </>
  )
}
