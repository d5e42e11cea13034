import rss from '@astrojs/rss'
import { feedItems, getPosts } from '../posts.js'

export async function GET({ site }) {
  return rss({ title: '재는 블로그', description: '재는 블로그', site, items: feedItems(await getPosts()) })
}
