import { isTextList, type KeyPath } from '../../../lib/writing/document/edit-value'
import type { Data } from '../../../lib/writing/document/read-data'
import { valueAt } from '../../../lib/writing/document/value-at'

/** Keys that the form has a field for, and those that say the same in another way. */
const shown = [
  'title',
  'description',
  'date',
  'publishdate',
  'draft',
  'tags',
  'categories',
  'series',
  'slug',
  'cover',
  'image',
]

export type FieldValues = {
  title: string
  description: string
  date: string
  publishDate: string
  isDraft: boolean
  slug: string
  tags: string[]
  categories: string[]
  series: string[]
  cover: { path: KeyPath; value: string }
  /** what the form leaves alone: a key and its value as JSON */
  others: [key: string, value: string][]
}

/** What a form shows of a front matter; nothing of one that can't be read, or isn't read yet. */
export function fieldValues(said: Data | string | null): FieldValues {
  const data = typeof said === 'object' ? (said ?? {}) : {}
  const at = (name: string) => valueAt(data, name)
  const text = (name: string) => (['string', 'number'].includes(typeof at(name)) ? String(at(name)) : '')
  const list = (name: string) => {
    const value = at(name)
    return isTextList(value) ? [...value] : typeof value === 'string' && value !== '' ? [value] : []
  }
  return {
    ...{ title: text('title'), description: text('description'), slug: text('slug'), isDraft: at('draft') === true },
    ...{ date: text('date'), publishDate: text('publishdate') },
    ...{ tags: list('tags'), categories: list('categories'), series: list('series') },
    cover: coverOf(at('cover'), at('image')),
    others: Object.entries(data)
      .filter(([name]) => !shown.includes(name.toLowerCase()))
      .map(([name, value]) => [name, JSON.stringify(value) ?? '']),
  }
}

/** Themes write `image = "a.png"`, `cover = "a.png"`, or a table `[cover]` with its picture in `image`. */
function coverOf(cover: unknown, image: unknown): FieldValues['cover'] {
  if (typeof cover === 'object' && cover !== null && !Array.isArray(cover)) {
    const inner = (cover as Data).image
    return { path: ['cover', 'image'], value: typeof inner === 'string' ? inner : '' }
  }
  if (typeof cover === 'string') return { path: ['cover'], value: cover }
  return { path: ['image'], value: typeof image === 'string' ? image : '' }
}
