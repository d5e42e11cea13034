import { getPage, getPosts, getSettings } from '../../lib/door/pages'
import { href } from '../../lib/site/addresses/urls'
import { wordsFor } from '../../lib/words/interface-words'
import { PostList } from '../post/post-list'

type RecentPostsProps = { lang: string; langTag: string }

const most = 5

/** The newest posts of a language, and the way to all of them: below a text that is no list itself. */
export function RecentPosts({ lang, langTag }: RecentPostsProps) {
  const settings = getSettings()
  const words = wordsFor(langTag)
  const posts = getPosts(lang)
  const language = settings.languages.find(({ key }) => key === lang)
  const section = getPage(`${language?.home ?? '/'}${posts[0]?.section}/`)
  if (posts.length === 0) return null
  return (
    <>
      <PostList pages={posts.slice(0, most)} langTag={langTag} />
      {section && posts.length > most && (
        <a className="all-posts" href={href(settings, section.url)}>
          {words.allPosts}
        </a>
      )}
    </>
  )
}
