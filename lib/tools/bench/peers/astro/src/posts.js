import { getCollection } from 'astro:content'

/** The newest first. */
export async function getPosts() {
  return (await getCollection('posts')).sort((one, other) => other.data.date - one.data.date)
}

/** Each tag and each category with its posts, in one walk. */
export async function getTerms() {
  const terms = new Map()
  for (const post of await getPosts())
    for (const taxonomy of ['tags', 'categories'])
      for (const term of post.data[taxonomy]) {
        const key = `${taxonomy}/${term}`
        if (!terms.has(key)) terms.set(key, { taxonomy, term, posts: [] })
        terms.get(key).posts.push(post)
      }
  return [...terms.values()]
}

export function feedItems(posts) {
  return posts.map(({ id, data }) => ({
    title: data.title,
    pubDate: data.date,
    description: data.description,
    link: `/posts/${id}/`,
  }))
}
