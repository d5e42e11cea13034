import type { Site } from '../../lib/record/site'
import type { PageSummary } from '../../lib/record/site-index'
import { PostList } from '../post/post-list'
import { AllPosts } from './all-posts'

type RecentPostsProps = { site: Site; posts: readonly PageSummary[]; lang: string; langTag: string }

const most = 5

/** The newest posts of a language, and the way to all of them: below a text that is no list itself. */
export function RecentPosts({ site, posts, lang, langTag }: RecentPostsProps) {
  const { settings } = site
  if (posts.length === 0) return null
  return (
    <>
      <PostList settings={settings} pages={posts.slice(0, most)} langTag={langTag} />
      {posts.length > most && <AllPosts {...{ site, posts, lang, langTag }} />}
    </>
  )
}
