import { isTextList } from '../document/edit-value'
import type { PostDocument } from '../document/post-document'
import { valueAt } from '../document/value-at'
import { type FrontFacts, frontFacts } from './front-facts'
import { type HouseStyle, plainStyle } from './house-style'

/** How many of the newest posts say what the house does now. */
const asked = 10

/** What belongs to one post alone, however alike ten of them are. */
const ownKeys = new Set([
  ...['title', 'date', 'lastmod', 'publishdate', 'expirydate', 'description', 'summary', 'slug', 'url', 'aliases'],
  ...['draft', 'tags', 'categories', 'series', 'keywords', 'cover', 'image', 'images', 'weight', 'linktitle'],
])

/** The style of a site, from its posts; where they differ, what most of the newest do. */
export function learnStyle(posts: readonly PostDocument[]): HouseStyle {
  const readable = posts.flatMap((post) => frontFacts(post) ?? [])
  // Those without a date are the oldest.
  const newest = readable.sort((a, b) => (dateOf(a.data) < dateOf(b.data) ? 1 : -1)).slice(0, asked)
  const format = most(newest.map((facts) => facts.format))
  const alike = newest.filter((facts) => facts.format === format)
  if (!format) return plainStyle
  const dated = alike.find(({ data }) => dateOf(data) !== '')

  const keys = commonKeys(alike)
  return {
    format,
    keys,
    constants: constantsOf(alike, keys),
    lists: keys.filter((key) => most(alike.flatMap(({ data }) => (key in data ? Array.isArray(data[key]) : [])))),
    quotes: Object.fromEntries(
      [...new Set(alike.flatMap(({ quotes }) => [...quotes.keys()]))].flatMap((key) => {
        const quotes = most(alike.flatMap((facts) => facts.quotes.get(key) ?? []))
        return quotes ? [[key, quotes]] : []
      }),
    ),
    array: mostAlike(alike.flatMap(({ arrays }) => arrays)) ?? { ...plainStyle.array, form: 'inline' },
    date: dated ? { sample: dateOf(dated.data), isText: dated.isDateText } : plainStyle.date,
  }
}

/** Keys that at least half of them have and that a new post can begin with, in the order in which the newest have them. */
function commonKeys(all: readonly FrontFacts[]): string[] {
  const known = new Map<string, number>()
  for (const { data } of all) for (const key of Object.keys(data)) known.set(key, (known.get(key) ?? 0) + 1)
  const isWritable = (key: string) =>
    key === 'draft' || all.every(({ data }) => !(key in data) || isTextOrList(data[key])) || isAlike(all, key)
  const common = new Set(
    [...known].filter(([key, count]) => count * 2 >= all.length && isWritable(key)).map(([key]) => key),
  )
  // That of the newest that has the most of them; the others' stand at the end.
  const fullest = [...all].sort((a, b) => shared(b) - shared(a))[0]
  return [...new Set([...Object.keys(fullest?.data ?? {}), ...common])].filter((key) => common.has(key))

  function shared({ data }: FrontFacts): number {
    return Object.keys(data).filter((key) => common.has(key)).length
  }
}

function constantsOf(all: readonly FrontFacts[], keys: readonly string[]): HouseStyle['constants'] {
  const found = keys.flatMap((key): [string, string | number | boolean][] => {
    const values = all.flatMap(({ data }) => (key in data ? [data[key]] : []))
    const [value] = values
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    return isAlike(all, key) && isPlain && values.length > 1 && !ownKeys.has(key.toLowerCase()) ? [[key, value]] : []
  })
  return Object.fromEntries(found)
}

/** Whether all that have a key say the same. */
function isAlike(all: readonly FrontFacts[], key: string): boolean {
  const values = all.flatMap(({ data }) => (key in data ? [data[key]] : []))
  return new Set(values.map((one) => JSON.stringify(one))).size === 1 && typeof values[0] !== 'object'
}

/** What may be empty: of a number or a switch nobody knows the beginning. */
function isTextOrList(value: unknown): boolean {
  return typeof value === 'string' || isTextList(value)
}

function dateOf(data: FrontFacts['data']): string {
  const date = String(valueAt(data, 'date') ?? '')
  return /^\d{4}-\d\d-\d\d/.test(date) ? date : ''
}

/** Of equally many, the first. */
function most<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function mostAlike<T>(values: readonly T[]): T | undefined {
  const found = most(values.map((value) => JSON.stringify(value)))
  return found === undefined ? undefined : (JSON.parse(found) as T)
}
