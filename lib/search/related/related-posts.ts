import { groupBy } from '../../base/group-by'
import type { Share } from '../index/types'
import { foldText } from '../text/fold-text'
import { commonWords } from './common-words'

/** A post with its words. `group`: only posts of the same one are put beside each other. */
export type ComparedPost = {
  url: string
  group: string
  date: string | null
  words: Share['words']
  /** its tags and other terms, as they are shown */
  terms: readonly string[]
}

/** the most that are shown */
const shown = 4
/** by so many words of a post, those that say most of it, it is compared */
const keyWords = 100
/** of the posts with one word so many are compared, those of which it says most: there may be thousands */
const longestList = 50
/** A word in more posts than this tells none from the others: a part of all, but in a small blog so many, or half. */
const common = (all: number) => Math.min(all / 2, Math.max(8, all * 0.15))
/** Posts are related from here on (0: they share no word, 1: all), and less than this beside the nearest no more. */
const leastLikeness = 0.045
const leastBesideNearest = 0.25
/** What a heading or the title says counts like saying it four times; what the author chose for a term, sixteen. */
const named = 2
const chosen = 4

/**
 * For each post those that are about the same, the nearest first: by the rare words that they share and say often, in the
 * text, in titles and headings, and as terms (cosine of tf-idf). Rarity is rounded, so that one more post with a word
 * seldom changes another's list. Linear in posts: of each, so many words are looked up, and for each so many posts.
 */
export function relatedPosts(posts: readonly ComparedPost[]): Map<string, string[]> {
  return new Map([...groupBy(posts, ({ group }) => group).values()].flatMap(relatedInGroup))
}

type Weighted = { post: ComparedPost; words: [word: string, weight: number][] }
/** The posts with a word, by their places, and how much it weighs in each: arrays of numbers, of which there are many. */
type List = { posts: Int32Array; weights: Float64Array }

function relatedInGroup(posts: readonly ComparedPost[]): [string, string[]][] {
  const rarityOf = countRarity(posts)
  const weighted = posts.map((post) => weigh(post, rarityOf))
  const lists = listWords(weighted)
  const likeness = new Float64Array(posts.length)
  return weighted.map(({ post, words }, self) => {
    const met: number[] = []
    for (const [word, weight] of words) {
      const list = lists.get(word)
      for (let nth = 0; list && nth < list.posts.length; nth++) {
        const at = list.posts[nth] as number
        if (at === self) continue
        const before = likeness[at] as number
        if (before === 0) met.push(at)
        likeness[at] = before + weight * (list.weights[nth] as number)
      }
    }
    const best = met.reduce((most, at) => Math.max(most, likeness[at] as number), 0)
    const least = Math.max(leastLikeness, best * leastBesideNearest)
    const near = met
      .filter((at) => (likeness[at] as number) >= least)
      .map((at) => ({ post: posts[at] as ComparedPost, likeness: likeness[at] as number }))
      .sort((a, b) => b.likeness - a.likeness || newerFirst(a.post, b.post))
    for (const at of met) likeness[at] = 0
    return [post.url, near.slice(0, shown).map((other) => other.post.url)]
  })
}

function newerFirst(a: ComparedPost, b: ComparedPost): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || (a.url < b.url ? -1 : 1)
}

/** How much it says that a post has a word: in halves of powers of two, of the next power of two of all posts. */
function countRarity(posts: readonly ComparedPost[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const post of posts) for (const [word] of saidIn(post)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const all = Math.ceil(Math.log2(posts.length))
  const most = common(posts.length)
  return (word) => {
    const count = counts.get(word) ?? 1
    return count > most ? 0 : Math.round(2 * (all - Math.log2(count))) / 2
  }
}

/** The words of a post with how much each says of it; all together they weigh 1. */
function weigh(post: ComparedPost, rarityOf: (word: string) => number): Weighted {
  const all = saidIn(post).map(([word, said]): [string, number] => [word, said * rarityOf(word)])
  const words = all
    .filter(([, weight]) => weight > 0)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, keyWords)
  const length = Math.hypot(...words.map(([, weight]) => weight))
  return { post, words: words.map(([word, weight]) => [word, weight / length]) }
}

/** How much a post says each word. One that it says once, in its text alone, it may say by the way. */
function saidIn({ words, terms }: ComparedPost): [word: string, said: number][] {
  const counted = words.flatMap(([word, count, isNamed]): [string, number][] => {
    const said = Math.log2(count) + (isNamed ? named : 0)
    return said === 0 || commonWords.has(word) || /^\d+$/.test(word) ? [] : [[word, said]]
  })
  return [...counted, ...[...new Set(terms.map(foldText))].map((term): [string, number] => [`#${term}`, chosen])]
}

function listWords(posts: readonly Weighted[]): Map<string, List> {
  const having = new Map<string, { at: number; weight: number }[]>()
  for (const [at, { words }] of posts.entries()) {
    for (const [word, weight] of words) {
      const list = having.get(word)
      if (list) list.push({ at, weight })
      else having.set(word, [{ at, weight }])
    }
  }
  const lists = new Map<string, List>()
  for (const [word, all] of having) {
    if (all.length === 1) continue
    const most = all.length > longestList ? all.sort((a, b) => b.weight - a.weight).slice(0, longestList) : all
    const weights = Float64Array.from(most, ({ weight }) => weight)
    lists.set(word, { posts: Int32Array.from(most, ({ at }) => at), weights })
  }
  return lists
}
