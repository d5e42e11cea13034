import type { ParsedPost } from '../../record/parsed-post'

/** What the rest of a site needs to know of a post before it is shown. */
export type ParsedFacts = Pick<ParsedPost, 'ids' | 'problems' | 'readingMinutes'> & {
  hasMath: boolean
  /** in plain words */
  summary: string
}

export function factsOf({ ids, problems, readingMinutes, features, summary }: ParsedPost): ParsedFacts {
  return { ids, problems, readingMinutes, hasMath: features.math, summary: summary.text }
}
