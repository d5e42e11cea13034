import { pagesAt, type Site } from '../../lib/record/site'
import type { Part } from '../../lib/series/read-series'
import { PostItem } from '../post/post-item'

/** The parts of a series in their order, numbered. `first`: the number of the first that is shown. */
export function SeriesList({ site, parts, first = 1 }: { site: Site; parts: readonly Part[]; first?: number }) {
  const posts = pagesAt(
    site,
    parts.map(({ url }) => url),
  )
  return (
    <ol className="part-list mt-section" start={first}>
      {posts.map((post) => (
        <PostItem key={post.url} settings={site.settings} page={post} level={2} withYear />
      ))}
    </ol>
  )
}
