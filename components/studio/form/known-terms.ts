import { foldTerm, type Term } from '../../../lib/writing/terms/terms'
import type { PostsAnswer } from '../server/studio-server'

export type KnownTerms = Record<'tags' | 'categories' | 'series', Term[]>

/** The site's terms, and in how many posts each is. */
export function knownTerms({ posts, terms }: Pick<PostsAnswer, 'posts' | 'terms'>): KnownTerms {
  const count =
    (kind: 'tags' | 'categories' | 'series') =>
    (name: string): Term => {
      return {
        name,
        count: posts.filter((post) => post[kind].some((term) => foldTerm(term) === foldTerm(name))).length,
      }
    }
  return {
    tags: terms.tags.map(count('tags')),
    categories: terms.categories.map(count('categories')),
    series: terms.series.map(count('series')),
  }
}

export const noTerms: KnownTerms = { tags: [], categories: [], series: [] }
