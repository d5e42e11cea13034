import { bundlePath, freeSlug, slugOf } from '../../../lib/writing/names/post-names'
import { houseDate } from '../../../lib/writing/style/house-date'
import type { HouseStyle } from '../../../lib/writing/style/house-style'
import { newHead } from '../../../lib/writing/style/new-head'
import type { Listed } from '../server/studio-server'
import { takenNames, usualSection } from './find-posts'

/** A post of this title as it begins: where its file will be, and its front matter as the house writes it. */
export function newPost(title: string, posts: readonly Listed[], style: HouseStyle, now = new Date()) {
  const date = houseDate(style, now, -now.getTimezoneOffset())
  const section = usualSection(posts)
  const slug = freeSlug(slugOf(title) || date.slice(0, 10), takenNames(posts, section))
  return { path: bundlePath(section, slug), text: `${newHead(style, { title, date, draft: true })}\n` }
}
