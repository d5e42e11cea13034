import { postsOf } from '../../record/lists/posts'
import type { SiteIndex } from '../../record/site-index'
import type { KeptAnswers } from '../site/kept-answers'

/** Posts that are public and dated, and don't say `comments = false`. */
export function answeredPages(index: SiteIndex): KeptAnswers['pages'] {
  const posts = index.settings.languages.flatMap(({ key }) => postsOf(key, index))
  const answered = posts.filter(({ state, date, params }) => state === 'public' && date && params.comments !== false)
  return Object.fromEntries(answered.map(({ url, title, langTag }) => [url, { title, langTag }]))
}
