/** A stretch of a page under one heading: what a result leads to. */
export type Section = {
  /** of the heading; empty before the first */
  id: string
  /** of the heading, as it reads */
  title: string
  text: string
}

/** A page as search reads it. All in NFC. */
export type SearchedPage = {
  /** decoded, without the base path */
  url: string
  lang: string
  title: string
  /** ISO 8601, a day; null where it has none */
  date: string | null
  description: string
  /** taxonomy → its terms, as they are shown */
  terms: Record<string, string[]>
  sections: Section[]
}

/** Where a gram stands in a section: in the title; in its heading, the page's terms or description; more than once; once. */
export const field = { once: 0, repeated: 1, heading: 2, title: 3 } as const

/** Sections by their length in signs: at most 150, 400, 800, longer. */
export const lengthSteps = [150, 400, 800] as const

/**
 * What one page adds to the index. `grams`: gram → its sections, each `section × 16 + length step × 4 + field`, ascending;
 * section 0 is the page's title, terms and description. `words`: word → how often, and whether title or heading name it.
 */
export type Share = {
  sections: number
  grams: [gram: string, places: number[]][]
  words: [word: string, count: number, isNamed: boolean][]
}

/**
 * `index.json`: what a client needs first. Pages have numbers, in ranges by language and within each by date, the oldest
 * first; a gram's pages and a shard's number follow from it. The other files say nothing of it, so that a new post changes
 * only those that hold its words: a client that keeps files asks whether this one is as it was.
 */
export type Manifest = {
  /** of the order of pages: another where a page has another number */
  order: string
  pages: number
  languages: { key: string; from: number; to: number }[]
  /** how many files `grams/<n>.json` and `words/<n>.json` there are */
  gramFiles: number
  wordFiles: number
  /** other names, folded: each list names one thing */
  aliases: string[][]
}

/** It begins a list that is cut. */
export const cutMark = -1

/**
 * `grams/<n>.json`: gram → numbers. For each page: its number less the one before, how many sections, and these as in
 * `Share`, each less the one before. A list that begins with `cutMark`, of a gram that is in very many sections, says for
 * each page only its number, less the one before, and its best section.
 */
export type GramFile = Record<string, number[]>

/** `words/<n>.json`: word → how many pages have it. */
export type WordFile = Record<string, number>

/** `pages/<number>.json`: what a result shows. Sections from 1 as in the index; 0 is title, terms and description. */
export type PageFile = {
  url: string
  title: string
  date: string | null
  lang: string
  description: string
  terms: Record<string, string[]>
  sections: [id: string, title: string, text: string][]
}
