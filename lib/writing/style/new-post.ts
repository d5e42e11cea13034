import { bundlePath, freeSlug, slugOf } from '../names/post-names'
import { houseDate } from './house-date'
import type { HouseStyle } from './house-style'
import { newHead } from './new-head'

type Wanted = {
  title: string
  /** the folder of the site's posts: "posts" */
  section: string
  /** names that lie in it already */
  taken: Iterable<string>
  moment: Date
  /** the author's zone, east positive: 540 in Seoul */
  offsetMinutes: number
}

/** A post as its author finds it: a folder of its own, front matter as in her others, a draft, an empty line to write on. */
export function newPost(style: HouseStyle, wanted: Wanted): { path: string; text: string } {
  const { section, taken, moment, offsetMinutes } = wanted
  const title = wanted.title.normalize('NFC').trim()
  const date = houseDate(style, moment, offsetMinutes)
  const slug = freeSlug(slugOf(title) || date.slice(0, 10), taken)
  return { path: bundlePath(section, slug), text: `${newHead(style, { title, date, draft: true })}\n` }
}
