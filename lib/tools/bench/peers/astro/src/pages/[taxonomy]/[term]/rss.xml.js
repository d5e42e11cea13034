import rss from '@astrojs/rss'
import { feedItems, getTerms } from '../../../posts.js'

export async function getStaticPaths() {
  const terms = await getTerms()
  return terms.map(({ taxonomy, term, posts }) => ({ params: { taxonomy, term }, props: { posts } }))
}

export function GET({ params, props, site }) {
  return rss({ title: params.term, description: params.term, site, items: feedItems(props.posts) })
}
