import type { Problem } from '../problems'
import type { ParsedPost } from './types'

/** What is left of a body that can't be parsed: its problems. */
export function emptyPost(problems: Problem[]): ParsedPost {
  return {
    tree: { type: 'root', children: [] },
    headings: [],
    toc: [],
    links: [],
    images: [],
    refs: [],
    ids: [],
    features: { math: false, code: false, footnotes: false, shortcodes: [] },
    words: 0,
    readingMinutes: 1,
    summary: { tree: { type: 'root', children: [] }, text: '', truncated: false, byDivider: false },
    problems,
  }
}
